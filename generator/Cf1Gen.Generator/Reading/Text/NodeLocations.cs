using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Finds the source location of a node by its JSON pointer, also after normalization has moved the node.</summary>
internal sealed class NodeLocations
{
    private const int MaximumMoves = 16;

    private readonly DocumentText _text;
    private readonly SourcePositions _positions;
    private readonly Lazy<TextLineCollection> _lines;
    private readonly Dictionary<string, string> _origins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodeLocations> _documents = new(StringComparer.Ordinal);
    private NodeOrigin? _origin;

    /// <summary>Initializes a new instance of the <see cref="NodeLocations"/> class.</summary>
    /// <param name="text">The document.</param>
    /// <param name="positions">The positions of its nodes.</param>
    public NodeLocations(DocumentText text, SourcePositions positions)
    {
        _text = text;
        _positions = positions;
        _lines = new Lazy<TextLineCollection>(() => SourceText.From(text.Text).Lines);
    }

    /// <summary>Returns the location of the key or array item that a pointer names, or of its nearest ancestor in the text.</summary>
    public Location GetLocation(string pointer)
    {
        var origin = FindOrigin(pointer);
        return FindNearest(_documents, origin, out var document, out var rest)
            ? document.GetLocation(DocumentPointer.Root + rest)
            : _origin?.Locate(DocumentPointer.Segments(origin)) ?? GetTextLocation(origin);
    }

    /// <summary>Returns the location of a node, or of its nearest ancestor, by the pointer that it has in the text.</summary>
    public Location GetTextLocation(string pointer) => GetLocation(_positions.Find(DocumentPointer.Segments(pointer)));

    /// <summary>Returns the location of a part of a string value.</summary>
    /// <param name="pointer">The pointer to the value, which is a member of an object.</param>
    /// <param name="value">The value.</param>
    /// <param name="start">The index of the first character of the part.</param>
    /// <param name="end">The index behind the last character of the part.</param>
    public Location GetTextLocation(string pointer, string value, int start, int end) =>
        GetLocation(ScalarText.Find(_text.Text, _positions.Find(DocumentPointer.Segments(pointer)), value, start, end));

    /// <summary>Returns the location of a part of the text.</summary>
    public Location GetLocation(TextSpan span)
    {
        var start = Math.Min(span.Start, _text.Text.Length);
        var within = TextSpan.FromBounds(start, Math.Min(span.End, _text.Text.Length));
        return Location.Create(_text.Path, within, _lines.Value.GetLinePositionSpan(within));
    }

    /// <summary>Returns the line, counted from 1, of the first of several equal keys.</summary>
    public int GetFirstLine(string pointer) =>
        _lines.Value.GetLinePosition(_positions.Find(DocumentPointer.Segments(pointer), first: true).Start).Line + 1;

    /// <summary>Records that the node at <paramref name="to"/> was at <paramref name="from"/> in the text.</summary>
    public void Move(string from, string to) => _origins[to] = from;

    /// <summary>Records where the nodes come from, if overlays have changed the document.</summary>
    public void SetOrigin(NodeOrigin origin) => _origin = origin;

    /// <summary>Records that the nodes below a pointer come from another document.</summary>
    public void AddDocument(string pointer, NodeLocations document) => _documents.Add(pointer, document);

    private string FindOrigin(string pointer)
    {
        // A node can be moved several times. The limit ends the search when a node was moved into itself.
        for (var step = 0; step < MaximumMoves && FindNearest(_origins, pointer, out var origin, out var rest); step++)
        {
            pointer = origin + rest;
        }

        return pointer;
    }

    /// <summary>Finds the value for a pointer or for its nearest ancestor that has one.</summary>
    private static bool FindNearest<T>(Dictionary<string, T> values, string pointer, out T found, out string rest)
    {
        if (values.Count > 0)
        {
            foreach (var ancestor in DocumentPointer.SelfAndAncestors(pointer))
            {
                if (values.TryGetValue(ancestor, out found!))
                {
                    rest = pointer.Substring(ancestor.Length);
                    return true;
                }
            }
        }

        (found, rest) = (default!, "");
        return false;
    }
}
