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

/// <summary>Reads YAML into the nodes that JSON would have, and notes their positions on the way.</summary>
internal sealed class YamlNodeReader
{
    private readonly YamlRecovery _mending;
    private readonly Parser _yaml;
    private readonly SourcePositions _positions;
    private readonly NodeLocations _places;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<AnchorName, YamlAnchor> _anchors = [];
    private readonly List<string> _path = [];
    private int _aliased;

    private YamlNodeReader(YamlRecovery mending, SourcePositions positions, NodeLocations places, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _mending = mending;
        _yaml = new Parser(new StringReader(mending.Text));
        _positions = positions;
        _places = places;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads the first document of a text. Of equal keys the last one counts.</summary>
    /// <exception cref="DocumentSyntaxException">The text is not YAML, or too deep, or its aliases stand for too much.</exception>
    public static JsonNode? Read(DocumentText text, SourcePositions positions, NodeLocations places, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var mending = new YamlRecovery(text.Text);
        while (true)
        {
            var reader = new YamlNodeReader(mending, positions, places, diagnostics, cancellationToken);
            try
            {
                return reader.ReadDocument();
            }
            catch (YamlException e) when (mending.Mend(e))
            {
                diagnostics.Report(Descriptors.LooseSyntax, places.At(Span(e.Start, e.Start)), "YAML", Message(e));
                positions.Clear();
            }
            catch (YamlException e)
            {
                throw reader.SyntaxError(e.Start, Message(e));
            }
            catch (InvalidOperationException)
            {
                // The parser's own states have holes.
                throw reader.SyntaxError(Mark.Empty, "the parser cannot go on behind this place");
            }
        }
    }

    private static string Message(YamlException fault) => fault.Message.TrimEnd('.');

    /// <summary>Some exceptions of the parser come without a place. They are about what follows the last token.</summary>
    private DocumentSyntaxException SyntaxError(Mark at, string message)
    {
        var place = at.Equals(Mark.Empty) && _yaml.Current is { } last ? last.End : at;
        return new DocumentSyntaxException(Descriptors.SyntaxError, Span(place, place), "YAML", message);
    }

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
            _diagnostics.Report(Descriptors.LeftOut, _places.At(Span(second)), "---", "an OpenAPI file is one document, and a second one begins here");
        }

        return root;
    }

    private JsonNode? ReadNode(int parent, string? key, TextSpan? keySpan, int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (_yaml.TryConsume<AnchorAlias>(out var alias))
        {
            return ReadAlias(alias, _positions.Add(parent, key, keySpan ?? Span(alias)), depth);
        }

        var start = _yaml.Consume<NodeEvent>();
        var entry = _positions.Add(parent, key, keySpan ?? Span(start));
        var node = start switch
        {
            MappingStart => ReadMapping(start, entry, depth + 1),
            SequenceStart => ReadSequence(start, entry, depth + 1),
            _ => ReadScalar((Scalar)start),
        };
        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor] = new YamlAnchor(node, NodeSize.Of(node), entry);
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
                throw new DocumentSyntaxException(Descriptors.SyntaxError, Span(_yaml.Current!), "YAML for OpenAPI", "a key is more than a text");
            }

            _path.Add(key.Value);
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
            {
                var source = _positions.Count;
                merged.Add((ReadNode(entry, key.Value, Span(key), depth), source));
            }
            else
            {
                CheckDuplicate(node, key);
                node[key.Value] = ReadNode(entry, key.Value, Span(key), depth);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        foreach (var (value, source) in merged)
        {
            Merge(node, value);
            _positions.Merge(entry, source);
        }

        return node;
    }

    private JsonArray ReadSequence(NodeEvent start, int entry, int depth)
    {
        CheckDepth(start, depth);
        var node = new JsonArray();
        while (!_yaml.TryConsume<SequenceEnd>(out _))
        {
            _path.Add(DocumentPointer.Index(node.Count));
            node.Add(ReadNode(entry, key: null, keySpan: null, depth));
            _path.RemoveAt(_path.Count - 1);
        }

        return node;
    }

    private JsonNode? ReadScalar(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty ? YamlScalar.Read(scalar.Value) : JsonValue.Create(_mending.Restore(scalar.Value));

    private JsonNode? ReadAlias(AnchorAlias alias, int entry, int depth)
    {
        if (!_anchors.TryGetValue(alias.Value, out var anchor))
        {
            throw new DocumentSyntaxException(
                Descriptors.SyntaxError, Span(alias), "YAML", $"no value that ends before this place has the anchor '{alias.Value}'");
        }

        CheckDepth(alias, depth + anchor.Size.Depth);
        _aliased += anchor.Size.Nodes;
        if (_aliased > DocumentLimits.CopiedNodes)
        {
            throw new DocumentSyntaxException(Descriptors.LimitExceeded, Span(alias), $"{DocumentLimits.CopiedNodes} values given by aliases");
        }

        _positions.Share(entry, anchor.Entry);
        return anchor.Value?.DeepClone();
    }

    /// <summary>Gives an object what a merge key names: an object or several, of which the earlier ones win, and its own members before all.</summary>
    private static void Merge(JsonObject node, JsonNode? merged)
    {
        switch (merged)
        {
            case JsonArray several:
                foreach (var one in several)
                {
                    Merge(node, one);
                }

                break;
            case JsonObject one:
                foreach (var member in one.ToArray())
                {
                    if (!node.ContainsKey(member.Key))
                    {
                        one.Remove(member.Key);
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
            var pointer = DocumentPointer.Of(_path);
            _diagnostics.Report(Descriptors.DuplicateKey, _places.At(Span(key)), pointer, _places.FirstLine(pointer));
        }
    }

    private static void CheckDepth(ParsingEvent at, int depth)
    {
        if (depth > DocumentLimits.Depth)
        {
            throw new DocumentSyntaxException(Descriptors.LimitExceeded, Span(at), $"{DocumentLimits.Depth} levels of nesting");
        }
    }

    private static TextSpan Span(ParsingEvent token) =>
        token is Scalar ? Span(token.Start, token.End) : Span(token.Start, token.Start);

    private static TextSpan Span(Mark start, Mark end) => new((int)start.Index, (int)Math.Max(1, end.Index - start.Index));
}
