using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Documents;

namespace Cf1Gen.Conformance.Requests;

/// <summary>Checks the serialization of a value as pairs of names and values: in queries, cookies and forms.</summary>
/// <param name="pairs">The pairs that were sent. Those that belong to a value are removed.</param>
internal sealed class PairCheck(List<Pair> pairs)
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns what is wrong with a value; <see langword="null"/> if it was sent as described.</summary>
    public string? Check(string name, JsonNode? value, string style, bool explode, string? contentType)
    {
        if (value is null)
        {
            Take(name);
            return null;
        }

        if (contentType is not null)
        {
            var content = Take(name);
            return content.Count == 1 && (ApiContent.IsJsonType(OperationReader.MediaType(contentType))
                ? JsonComparison.IsJson(value, content[0].Value) : JsonComparison.IsText(value, content[0].Value))
                ? null : Describe(name, value, content);
        }

        return value switch
        {
            JsonArray list => CheckList(name, list, style, explode),
            JsonObject members => CheckObject(name, members, style, explode),
            _ => CheckTexts(name, value, Take(name), [value]),
        };
    }

    private string? CheckList(string name, JsonArray list, string style, bool explode)
    {
        if (style == "deepObject" || list.Any(item => item is JsonArray or JsonObject))
        {
            // No version defines this. The pairs only have to be there.
            return TakeAll(name).Count > 0 || list.Count == 0 ? null : Describe(name, list, []);
        }

        var found = Take(name);
        if (list.Count == 0)
        {
            return found.All(pair => pair.Value is "" or "[]") ? null : Describe(name, list, found);
        }

        return explode ? CheckTexts(name, list, found, [.. list])
            : found.Count == 1 ? CheckTexts(name, list, [.. Split(found[0], style)], [.. list])
            : Describe(name, list, found);
    }

    private string? CheckObject(string name, JsonObject members, string style, bool explode)
    {
        var present = members.Where(member => member.Value is not null).ToList();
        if (style == "deepObject")
        {
            return present.Select(member => CheckMember($"{name}[{member.Key}]", member.Value)).FirstOrDefault(wrong => wrong is not null);
        }

        if (present.Any(member => member.Value is not JsonValue))
        {
            TakeAll(name);
            present.ForEach(member => Take(member.Key));
            return null;
        }

        if (explode)
        {
            return present.Select(member => CheckTexts(member.Key, members, Take(member.Key), [member.Value]))
                .FirstOrDefault(wrong => wrong is not null);
        }

        var found = Take(name);
        return present.Count == 0 ? null : found.Count != 1 ? Describe(name, members, found)
            : CheckTexts(name, members, [.. Split(found[0], style)],
                [.. present.SelectMany(member => new[] { (JsonNode?)member.Key, member.Value })]);
    }

    private string? CheckMember(string name, JsonNode? value) =>
        value is JsonValue ? CheckTexts(name, value, Take(name), [value])
        : TakeAll(name).Count == 0 && !IsEmpty(value) ? Describe(name, value, [])
        : null;

    private static bool IsEmpty(JsonNode? value) => value is JsonArray { Count: 0 } or JsonObject { Count: 0 };

    private static string? CheckTexts(string name, JsonNode? value, List<Pair> found, IReadOnlyList<JsonNode?> expected) =>
        found.Count == expected.Count && found.Zip(expected).All(pair => JsonComparison.IsText(pair.Second, pair.First.Value))
            ? null : Describe(name, value, found);

    private static IEnumerable<Pair> Split(Pair pair, string style)
    {
        string[] separators = style switch
        {
            "spaceDelimited" => ["%20", "+", " "],
            "pipeDelimited" => ["%7C", "%7c", "|"],
            "tabDelimited" => ["%09", "\t"],
            _ => [","],
        };
        return pair.RawValue.Split(separators, StringSplitOptions.None).Select(value => new Pair(pair.Name, value));
    }

    private List<Pair> Take(string name) => TakeWhere(pair => pair.Name == name);

    private List<Pair> TakeAll(string name) =>
        TakeWhere(pair => pair.Name == name || pair.Name.StartsWith(name + "[", StringComparison.Ordinal));

    private List<Pair> TakeWhere(Predicate<Pair> isTaken)
    {
        var taken = pairs.FindAll(isTaken);
        pairs.RemoveAll(isTaken);
        return taken;
    }

    private static string Describe(string name, JsonNode? value, IReadOnlyList<Pair> found) =>
        $"{name}: expected {value?.ToJsonString(s_readable)}, found "
        + (found.Count == 0 ? "nothing" : string.Join("&", found.Select(pair => pair.RawValue)));
}
