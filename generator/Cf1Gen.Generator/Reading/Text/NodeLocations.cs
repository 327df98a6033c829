using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Turns JSON pointers and positions in a document's text into places that a diagnostic can show.</summary>
internal sealed class NodeLocations
{
    private const int MostMoves = 16;

    private readonly DocumentText _text;
    private readonly Lazy<SourcePositions> _positions;
    private readonly Lazy<TextLineCollection> _lines;
    private readonly Dictionary<string, string> _moved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodeLocations> _grafts = new(StringComparer.Ordinal);

    /// <param name="text">The document.</param>
    /// <param name="positions">Finds the positions. It is asked when the first place is, for most documents never.</param>
    public NodeLocations(DocumentText text, Func<SourcePositions> positions)
    {
        _text = text;
        _positions = new Lazy<SourcePositions>(positions);
        _lines = new Lazy<TextLineCollection>(() => SourceText.From(text.Text).Lines);
    }

    /// <summary>The place of the key or item that a pointer names, or of its nearest ancestor in the text.</summary>
    public Location At(string pointer)
    {
        var origin = Origin(pointer);
        return Longest(_grafts, origin, out var graft, out var rest)
            ? graft.At(DocumentPointer.Root + rest)
            : At(_positions.Value.Find(DocumentPointer.Segments(origin)));
    }

    public Location At(TextSpan span)
    {
        var start = Math.Min(span.Start, _text.Text.Length);
        var within = TextSpan.FromBounds(start, Math.Min(span.End, _text.Text.Length));
        return Location.Create(_text.Path, within, _lines.Value.GetLinePositionSpan(within));
    }

    /// <summary>The line, counted from 1, of the first of several equal keys.</summary>
    public int FirstLine(string pointer) =>
        _lines.Value.GetLinePosition(_positions.Value.Find(DocumentPointer.Segments(pointer), first: true).Start).Line + 1;

    /// <summary>Notes that what the text has at one pointer is at another one in the document that was read.</summary>
    public void Move(string from, string to) => _moved[to] = from;

    /// <summary>Notes that another file stands at a pointer.</summary>
    public void Graft(string pointer, NodeLocations file) => _grafts.Add(pointer, file);

    private string Origin(string pointer)
    {
        // A move may begin where another one ends, and where a part refers to what it stands in, within itself.
        for (var step = 0; step < MostMoves && Longest(_moved, pointer, out var from, out var rest); step++)
        {
            pointer = from + rest;
        }

        return pointer;
    }

    /// <summary>Finds what is noted of a pointer, or of the nearest of those above it.</summary>
    private static bool Longest<T>(Dictionary<string, T> notes, string pointer, out T found, out string rest)
    {
        foreach (var above in DocumentPointer.Upwards(pointer))
        {
            if (notes.TryGetValue(above, out found!))
            {
                rest = pointer.Substring(above.Length);
                return true;
            }
        }

        (found, rest) = (default!, "");
        return false;
    }
}
