using System.Text.Json.Nodes;

namespace Cf1Gen.Conformance.Requests;

/// <summary>Checks the serialization of a value as one text with delimiters: in paths and headers.</summary>
internal static class DelimitedCheck
{
    /// <summary>Determines whether a text is a value.</summary>
    /// <param name="raw">The text as it was sent.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Indicates whether each item or property has a place of its own.</param>
    /// <param name="decode">Decodes a part of the text.</param>
    public static bool IsValue(string raw, string name, JsonNode? value, string style, bool explode, Func<string, string> decode)
    {
        var (prefix, separator) = (style, explode) switch
        {
            ("label", true) => (".", "."),
            ("label", false) => (".", ","),
            ("matrix", true) => (";", ";"),
            ("matrix", false) => ($";{name}=", ","),
            ("spaceDelimited", _) => ("", " "),
            ("pipeDelimited", _) => ("", "|"),
            ("tabDelimited", _) => ("", "\t"),
            _ => ("", ","),
        };
        if (!raw.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var text = raw[prefix.Length..];
        return value switch
        {
            JsonArray list => AreParts(text, separator, [.. list.Select(item => (Member(style, explode, name), item))], decode),
            JsonObject members when explode => AreParts(
                text, separator, [.. Present(members).Select(member => (member.Key + "=", member.Value))], decode),
            JsonObject members => AreParts(
                text, separator,
                [.. Present(members).SelectMany(member => new[] { ("", (JsonNode?)member.Key), ("", member.Value) })],
                decode),
            _ => AreParts(text, "\0", [(Member(style, explode, name), value)], decode),
        };
    }

    private static string Member(string style, bool explode, string name) => style == "matrix" && explode ? name + "=" : "";

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Present(JsonObject members) =>
        members.Where(member => member.Value is not null);

    private static bool AreParts(
        string text, string separator, List<(string Prefix, JsonNode? Value)> expected, Func<string, string> decode)
    {
        if (expected.Count == 0)
        {
            return text.Length == 0;
        }

        var parts = text.Split(separator);

        // A label separates by what numbers contain.
        return parts.Length == expected.Count
            ? parts.Zip(expected).All(pair => pair.First.Trim().StartsWith(pair.Second.Prefix, StringComparison.Ordinal)
                && JsonComparison.IsText(pair.Second.Value, decode(pair.First.Trim()[pair.Second.Prefix.Length..])))
            : separator == "." && decode(text) == string.Join(separator, expected.Select(part => part.Prefix + part.Value));
    }
}
