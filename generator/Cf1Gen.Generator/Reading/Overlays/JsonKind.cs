using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>The kinds of JSON values.</summary>
internal static class JsonKind
{
    /// <summary>Returns the kind of a value as messages name it.</summary>
    public static string Describe(JsonNode? node) => node switch
    {
        JsonObject => "an object",
        JsonArray => "an array",
        null => "null",
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => "a string",
            JsonValueKind.Number => "a number",
            _ => "a Boolean",
        },
    };

    /// <summary>Determines whether two values are both objects, both arrays, or neither.</summary>
    public static bool IsSame(JsonNode? left, JsonNode? right) =>
        left is JsonObject == right is JsonObject && left is JsonArray == right is JsonArray;
}
