using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.Reading.JsonPath;

namespace Cf1Gen.Cli.Overlays;

/// <summary>Formats the JSONPath of a node in the way in which people write it.</summary>
internal static partial class TargetPath
{
    /// <summary>Returns the JSONPath of a node.</summary>
    /// <remarks>
    /// An item of a list that has a name is selected by its name instead of its index, so that the target remains right when the vendor
    /// adds another item.
    /// </remarks>
    public static string Format(DocumentNode node)
    {
        var text = new StringBuilder("$");
        foreach (var (path, value) in SelfAndAncestors(node).Reverse())
        {
            text.Append(path.Name is { } name ? Member(name) : Item(path, value));
        }

        return text.ToString();
    }

    /// <summary>Returns a text as a literal of JSONPath.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '\'' or '\\' => "\\" + character,
                < ' ' or '\u007F' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => character.ToString(),
            });
        }

        return quoted.Append('\'').ToString();
    }

    private static IEnumerable<(NodePath Path, JsonNode? Value)> SelfAndAncestors(DocumentNode node)
    {
        var value = node.Value;
        for (var path = node.Path; path.Parent is not null; path = path.Parent)
        {
            yield return (path, value);
            value = value?.Parent;
        }
    }

    private static string Member(string name) => SimpleName().IsMatch(name) ? "." + name : $"[{Quote(name)}]";

    private static string Item(NodePath path, JsonNode? value) =>
        FindSelector(value) ?? string.Create(CultureInfo.InvariantCulture, $"[{path.Index}]");

    /// <summary>Returns the filter that selects only a node in its list; <see langword="null"/> if there is none.</summary>
    private static string? FindSelector(JsonNode? value)
    {
        string[] names = DocumentNodes.Text(value, "$ref") is null ? ["name", "in"] : ["$ref"];
        var texts = names.Select(name => (Name: name, Text: DocumentNodes.Text(value, name))).ToList();
        return texts.TrueForAll(member => member.Text is not null) && value!.Parent is JsonArray list
            && list.Count(item => texts.TrueForAll(member => DocumentNodes.Text(item, member.Name) == member.Text)) == 1
            ? $"[?{string.Join(" && ", texts.Select(member => $"@{Member(member.Name)} == {Quote(member.Text!)}"))}]"
            : null;
    }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex SimpleName();
}
