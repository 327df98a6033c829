using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Reading.JsonPath;

/// <summary>A node that a query selects.</summary>
/// <param name="Value">The value; <see langword="null"/> for a JSON null.</param>
/// <param name="Path">The location; <see langword="null"/> within filters, which do not need it.</param>
/// <param name="Parent">The object or array that contains the value; <see langword="null"/> for the root.</param>
internal readonly record struct JsonPathNode(JsonNode? Value, NodePath? Path, JsonNode? Parent = null)
{
    /// <summary>Returns a member of this node.</summary>
    public JsonPathNode Child(string name, JsonNode? value) => new(value, Path?.Append(name), Value);

    /// <summary>Returns an item of this node.</summary>
    public JsonPathNode Child(int index, JsonNode? value) => new(value, Path?.Append(index), Value);
}
