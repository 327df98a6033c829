using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Reading.JsonPath;

/// <summary>The value of an operand: a JSON value or, if a query selects no node, nothing.</summary>
/// <param name="Exists"><see langword="true"/> if there is a value.</param>
/// <param name="Node">The value; <see langword="null"/> for a JSON null.</param>
internal readonly record struct FilterValue(bool Exists, JsonNode? Node)
{
    /// <summary>Gets the result of a query that selects no node.</summary>
    public static FilterValue Nothing => default;

    /// <summary>Creates a value.</summary>
    public static FilterValue Of(JsonNode? node) => new(Exists: true, node);

    /// <summary>Returns the value if it is a string; otherwise, <see langword="null"/>.</summary>
    public string? AsString() => Node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
