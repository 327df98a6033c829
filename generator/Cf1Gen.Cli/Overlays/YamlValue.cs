using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cf1Gen.Cli.Overlays;

/// <summary>Formats values as YAML on one line.</summary>
internal static partial class YamlValue
{
    private static readonly JsonSerializerOptions s_quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns a value of a block mapping.</summary>
    public static string Format(JsonNode? value) => value is JsonValue text && text.TryGetValue<string>(out var content)
        ? FormatText(content, Block())
        : FormatFlow(value);

    private static string FormatFlow(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject { Count: 0 } => "{}",
        JsonObject members => $"{{ {string.Join(", ", members.Select(FormatMember))} }}",
        JsonArray items => $"[{string.Join(", ", items.Select(FormatFlow))}]",
        JsonValue text when text.TryGetValue<string>(out var content) => FormatText(content, Flow()),
        _ => value.ToJsonString(),
    };

    private static string FormatMember(KeyValuePair<string, JsonNode?> member) =>
        $"{FormatText(member.Key, Flow())}: {FormatFlow(member.Value)}";

    // A JSON text is a YAML text in double quotes.
    private static string FormatText(string text, Regex plain) => plain.IsMatch(text) && !Word().IsMatch(text)
        ? text
        : JsonSerializer.Serialize(text, s_quoted);

    /// <summary>Matches texts that need no quotes in a block mapping.</summary>
    [GeneratedRegex(@"^(?:[A-Za-z_$/]|\.\.?/)(?:[^\p{C}\p{Z}:#]|:(?! |$)|(?<! )#| (?![#]|$))*$")]
    private static partial Regex Block();

    /// <summary>Matches texts that need no quotes in braces and brackets either.</summary>
    [GeneratedRegex(@"^[A-Za-z_/](?:[\w./{}-](?<![{}])|[ ](?!$))*$")]
    private static partial Regex Flow();

    /// <summary>Matches texts that YAML reads as another type.</summary>
    [GeneratedRegex("^(?:true|false|yes|no|on|off|null|y|n)$", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
