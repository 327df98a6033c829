using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Cf1Gen.Generator.Tests.NothingLost;

/// <summary>Reads a YAML document as JSON nodes, without the reader of the generator.</summary>
internal sealed class YamlDocument
{
    private readonly Parser _parser;
    private readonly Dictionary<AnchorName, JsonNode?> _anchors = [];

    private YamlDocument(string text) => _parser = new Parser(new StringReader(text));

    /// <summary>Reads the first document of a text.</summary>
    public static JsonNode? Read(string text)
    {
        var document = new YamlDocument(text);
        document._parser.Consume<StreamStart>();
        document._parser.Consume<DocumentStart>();
        return document.ReadNode();
    }

    private JsonNode? ReadNode()
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return _anchors[alias.Value]?.DeepClone();
        }

        var start = _parser.Consume<NodeEvent>();
        var node = start switch
        {
            MappingStart => ReadMapping(),
            SequenceStart => ReadSequence(),
            _ => ReadScalar((Scalar)start),
        };
        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor] = node;
        }

        return node;
    }

    private JsonObject ReadMapping()
    {
        var members = new JsonObject();
        var merged = new List<JsonNode?>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = _parser.Consume<Scalar>();
            var value = ReadNode();
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
            {
                merged.Add(value);
            }
            else
            {
                members[key.Value] = value;
            }
        }

        foreach (var source in merged.SelectMany(
            value => value is JsonArray several ? several : new JsonArray(value?.DeepClone())).OfType<JsonObject>())
        {
            foreach (var (name, value) in source.Where(member => !members.ContainsKey(member.Key)).ToList())
            {
                members[name] = value?.DeepClone();
            }
        }

        return members;
    }

    private JsonArray ReadSequence()
    {
        var items = new JsonArray();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode());
        }

        return items;
    }

    /// <summary>Resolves a scalar by the core schema of YAML 1.2; other forms than decimal numbers are text here.</summary>
    private static JsonNode? ReadScalar(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain || !scalar.Tag.IsEmpty)
        {
            return scalar.Value;
        }

        return scalar.Value switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            var text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
            var text when IsNumber(text, out var number) => number,
            var text => text,
        };
    }

    private static bool IsNumber(string text, out double number)
    {
        const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(text, Decimal, CultureInfo.InvariantCulture, out number) && double.IsFinite(number)
            && text.Any(char.IsAsciiDigit);
    }
}
