using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Reads YAML into JSON nodes and records the position of each node.</summary>
internal sealed class YamlNodeReader
{
    private readonly YamlRecovery _recovery;
    private readonly Parser _yaml;
    private readonly SourcePositions _positions;
    private readonly NodeLocations _locations;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<AnchorName, YamlAnchor> _anchors = [];
    private readonly List<string> _path = [];
    private int _aliasedNodes;

    private YamlNodeReader(
        YamlRecovery recovery,
        SourcePositions positions,
        NodeLocations locations,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        _recovery = recovery;
        _yaml = new Parser(new StringReader(recovery.Text));
        _positions = positions;
        _locations = locations;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads the first document of a YAML text. The last of several equal keys is used.</summary>
    /// <param name="text">The text.</param>
    /// <param name="positions">Receives the positions of the nodes.</param>
    /// <param name="locations">Creates the locations of diagnostics from <paramref name="positions"/>.</param>
    /// <param name="diagnostics">Receives duplicate keys and lenient syntax.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="DocumentSyntaxException">
    /// The text is not YAML, is nested too deeply, or its aliases expand to too many nodes.
    /// </exception>
    public static JsonNode? Read(
        DocumentText text, SourcePositions positions, NodeLocations locations, DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        var recovery = new YamlRecovery(text.Text);
        var isValid = true;
        while (true)
        {
            var reader = new YamlNodeReader(recovery, positions, locations, diagnostics, cancellationToken);
            try
            {
                return reader.ReadDocument();
            }
            catch (YamlException e) when (recovery.TryRecover(e, (int)reader.PositionOf(e.Start).Index, out isValid))
            {
                if (!isValid)
                {
                    diagnostics.Report(Descriptors.LenientSyntax, locations.GetLocation(GetSpan(e.Start, e.Start)), "YAML", GetMessage(e));
                }

                positions.Clear();
            }
            catch (YamlException e)
            {
                throw reader.CreateSyntaxError(e.Start, GetMessage(e));
            }
            catch (InvalidOperationException)
            {
                // The parser's state machine does not handle every input.
                throw reader.CreateSyntaxError(Mark.Empty, "the YAML parser failed at this position");
            }
        }
    }

    private static string GetMessage(YamlException exception) => exception.Message.TrimEnd('.');

    /// <summary>Creates the exception. If the parser reports no position, the error follows the last token.</summary>
    private DocumentSyntaxException CreateSyntaxError(Mark mark, string message)
    {
        var position = PositionOf(mark);
        return new DocumentSyntaxException(Descriptors.SyntaxError, GetSpan(position, position), "YAML", message);
    }

    private Mark PositionOf(Mark mark) => mark.Equals(Mark.Empty) && _yaml.Current is { } last ? last.End : mark;

    private JsonNode? ReadDocument()
    {
        _yaml.Consume<StreamStart>();
        if (!_yaml.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        var root = ReadNode(parent: 0, key: null, keySpan: null, depth: 0);
        _yaml.Consume<DocumentEnd>();
        if (_yaml.TryConsume<DocumentStart>(out var second))
        {
            _diagnostics.Report(
                Descriptors.PartIgnored, _locations.GetLocation(GetSpan(second)), "---",
                "a second YAML document begins here, and an OpenAPI file contains one");
        }

        return root;
    }

    private JsonNode? ReadNode(int parent, string? key, TextSpan? keySpan, int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (_yaml.TryConsume<AnchorAlias>(out var alias))
        {
            return ReadAlias(alias, _positions.Add(parent, key, keySpan ?? GetSpan(alias)), depth);
        }

        var start = _yaml.Consume<NodeEvent>();
        var entry = _positions.Add(parent, key, keySpan ?? GetSpan(start));
        var node = start switch
        {
            MappingStart => ReadMapping(start, entry, depth + 1),
            SequenceStart => ReadSequence(start, entry, depth + 1),
            _ => ReadScalar((Scalar)start),
        };
        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor] = new YamlAnchor(node, NodeSize.Measure(node), entry);
        }

        return node;
    }

    private JsonObject ReadMapping(NodeEvent start, int entry, int depth)
    {
        CheckDepth(start, depth);
        var node = new JsonObject();
        var merged = new List<(JsonNode? Value, int Entry)>();
        while (!_yaml.TryConsume<MappingEnd>(out _))
        {
            if (!_yaml.TryConsume<Scalar>(out var key))
            {
                throw new DocumentSyntaxException(
                    Descriptors.SyntaxError, GetSpan(_yaml.Current!), "YAML for OpenAPI", "a key is not a string");
            }

            _path.Add(key.Value);
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
            {
                var source = _positions.Count;
                merged.Add((ReadNode(entry, key.Value, GetSpan(key), depth), source));
            }
            else
            {
                CheckDuplicate(node, key);
                node[key.Value] = ReadNode(entry, key.Value, GetSpan(key), depth);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        foreach (var (value, source) in merged)
        {
            Merge(node, value);
            _positions.MergeChildren(entry, source);
        }

        return node;
    }

    private JsonArray ReadSequence(NodeEvent start, int entry, int depth)
    {
        CheckDepth(start, depth);
        var node = new JsonArray();
        while (!_yaml.TryConsume<SequenceEnd>(out _))
        {
            _path.Add(DocumentPointer.FormatIndex(node.Count));
            node.Add(ReadNode(entry, key: null, keySpan: null, depth));
            _path.RemoveAt(_path.Count - 1);
        }

        return node;
    }

    private JsonNode? ReadScalar(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty
            ? YamlScalar.Parse(scalar.Value)
            : JsonValue.Create(_recovery.Restore(scalar.Value));

    private JsonNode? ReadAlias(AnchorAlias alias, int entry, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value, out var anchor))
        {
            throw new DocumentSyntaxException(
                Descriptors.SyntaxError, GetSpan(alias), "YAML", $"no value before this position has the anchor '{alias.Value}'");
        }

        CheckDepth(alias, depth + anchor.Size.Depth);
        _aliasedNodes += anchor.Size.Nodes;
        if (_aliasedNodes > DocumentLimits.CopiedNodes)
        {
            throw new DocumentSyntaxException(
                Descriptors.LimitExceeded, GetSpan(alias), $"{DocumentLimits.CopiedNodes} nodes that aliases expand to");
        }

        _positions.ShareChildren(entry, anchor.Entry);
        return anchor.Value?.DeepClone();
    }

    /// <summary>
    /// Adds the members of the objects that a merge key names. The members of the object itself come first, then those of earlier objects.
    /// </summary>
    private static void Merge(JsonObject node, JsonNode? merged)
    {
        switch (merged)
        {
            case JsonArray sources:
                foreach (var source in sources)
                {
                    Merge(node, source);
                }

                break;
            case JsonObject source:
                foreach (var member in source.ToArray())
                {
                    if (!node.ContainsKey(member.Key))
                    {
                        source.Remove(member.Key);
                        node.Add(member.Key, member.Value);
                    }
                }

                break;
        }
    }

    private void CheckDuplicate(JsonObject node, Scalar key)
    {
        if (node.ContainsKey(key.Value))
        {
            var pointer = DocumentPointer.FromSegments(_path);
            _diagnostics.Report(Descriptors.DuplicateKey, _locations.GetLocation(GetSpan(key)), pointer, _locations.GetFirstLine(pointer));
        }
    }

    private static void CheckDepth(ParsingEvent token, int depth)
    {
        if (depth > DocumentLimits.Depth)
        {
            throw new DocumentSyntaxException(Descriptors.LimitExceeded, GetSpan(token), $"{DocumentLimits.Depth} levels of nesting");
        }
    }

    private static TextSpan GetSpan(ParsingEvent token) =>
        token is Scalar ? GetSpan(token.Start, token.End) : GetSpan(token.Start, token.Start);

    private static TextSpan GetSpan(Mark start, Mark end) => new((int)start.Index, (int)Math.Max(1, end.Index - start.Index));
}
