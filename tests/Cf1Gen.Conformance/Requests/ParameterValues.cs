using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Documents;

namespace Cf1Gen.Conformance.Requests;

/// <summary>Restricts values to what a parameter can contain.</summary>
internal static class ParameterValues
{
    /// <summary>Replaces what a header cannot contain, and what separates the items of a list where a style does not encode it.</summary>
    public static JsonNode? Restrict(ApiParameter parameter, JsonNode? value)
    {
        var separator = (parameter.Style, parameter.Location) switch
        {
            ("spaceDelimited", _) => ' ',
            ("pipeDelimited", _) => '|',
            ("tabDelimited", _) => '\t',
            ("label", _) => '.',
            (_, "header") => ',',
            _ => '\0',
        };
        return Replace(value, letter => letter == separator || (parameter.Location == "header" && letter is < ' ' or > '~'));
    }

    private static JsonNode? Replace(JsonNode? value, Predicate<char> isReplaced) => value switch
    {
        JsonArray list => new JsonArray([.. list.Select(item => Replace(item, isReplaced))]),
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Replace(member.Value, isReplaced)))),
        JsonValue when value.GetValueKind() == JsonValueKind.String && value.ToString() is var text
            && text.Any(letter => isReplaced(letter)) =>
            string.Concat(text.Select(letter => isReplaced(letter) ? '~' : letter)),
        _ => value?.DeepClone(),
    };
}
