using System.Text.Json.Nodes;

namespace Cf1Gen.Conformance.Schemas;

/// <summary>Finds schemas that apply themselves to the same value again, which no validator can end.</summary>
/// <param name="definitions">The converted schemas by name.</param>
internal sealed class EndlessSchemas(JsonObject definitions)
{
    private static readonly string[] s_lists = ["allOf", "anyOf", "oneOf"];
    private static readonly string[] s_schemas = ["not", "if", "then", "else"];

    private readonly HashSet<string> _finished = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Determines whether any schema is endless.</summary>
    public bool Any() => definitions.Any(definition => IsEndless(definition.Key));

    private bool IsEndless(string name)
    {
        if (_finished.Contains(name))
        {
            return false;
        }

        if (!_open.Add(name))
        {
            return true;
        }

        var isEndless = Applied(definitions[name]).Any(IsEndless);
        _open.Remove(name);
        _finished.Add(name);
        return isEndless;
    }

    /// <summary>Returns the definitions that a schema applies to the same value.</summary>
    private static IEnumerable<string> Applied(JsonNode? node) => node is not JsonObject schema
        ? []
        : new[] { schema["$ref"]?.ToString().Split('/')[^1] }.OfType<string>()
            .Concat(s_lists.SelectMany(name => schema[name] as JsonArray ?? []).SelectMany(Applied))
            .Concat(s_schemas.SelectMany(name => Applied(schema[name])));
}
