using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.Normalization;

namespace Cf1Gen.Cli.Overlays.Fixes;

/// <summary>Fixes diagnostics about schemas.</summary>
internal static class SchemaFixes
{
    /// <summary>Declares a property that a schema requires, with any value.</summary>
    public static IEnumerable<OverlayEdit> DeclareProperty(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (node.Value is JsonObject schema && !schema.ContainsKey("$ref") && schema["properties"] is null or JsonObject
            && schema["required"] is JsonArray required && required.Any(name => IsText(name, arguments[1])))
        {
            yield return OverlayEdit.Change(
                node, new JsonObject { ["properties"] = new JsonObject { [arguments[1]] = new JsonObject() } });
        }
    }

    /// <summary>Replaces a type of another language by the type that the generator uses.</summary>
    public static IEnumerable<OverlayEdit> ReplaceType(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (node.Path.Name != "type" || !IsText(node.Value, arguments[1]))
        {
            yield break;
        }

        var (type, format) = NonStandardSchemas.GetStandardType(arguments[1].Trim().ToLowerInvariant());
        if (type is null)
        {
            yield return OverlayEdit.Remove(node);
            yield break;
        }

        var update = new JsonObject { ["type"] = type };
        if (format is not null && node.Value!.Parent!["format"] is null)
        {
            update["format"] = format;
        }

        yield return OverlayEdit.Change(node.Parent, update);
    }

    /// <summary>Removes entries that name none of the alternatives.</summary>
    public static IEnumerable<OverlayEdit> RemoveMapping(DocumentNode node, IReadOnlyList<string> arguments)
    {
        if (node is not { Path.Parent.Name: "mapping", Value.Parent: JsonObject mapping })
        {
            return [];
        }

        // The last of the values can be followed by the number of those that the message omits.
        var shown = arguments[1].Split(", ").ToHashSet(StringComparer.Ordinal);
        return mapping
            .Where(entry => shown.Contains(entry.Key) || shown.Any(text => text.StartsWith(entry.Key + " and ", StringComparison.Ordinal)))
            .Select(entry => OverlayEdit.Remove(node.Parent.Member(entry.Key)));
    }

    private static bool IsText(JsonNode? node, string text) =>
        node?.GetValueKind() == JsonValueKind.String && node.GetValue<string>() == text;
}
