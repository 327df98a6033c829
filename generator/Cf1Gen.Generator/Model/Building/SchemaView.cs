using System.Collections.Generic;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>What a schema says once its references are followed and its <c>allOf</c> is merged.</summary>
internal sealed class SchemaView
{
    /// <summary>Where the schema is used.</summary>
    public required string Pointer { get; init; }

    /// <summary>The component that this is, if it is one and nothing else is added to its structure.</summary>
    public string? Component { get; init; }

    /// <summary>The name that the document asks for with <c>x-cf1gen-name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The type, without null; none when the document does not say.</summary>
    public JsonSchemaType? Type { get; init; }

    public bool IsNullable { get; init; }

    public string? Format { get; init; }

    /// <summary>The type of what a string holds when it holds no text of its own: <c>contentMediaType</c> without an encoding.</summary>
    public string? ContentType { get; init; }

    public IReadOnlyList<JsonNode?> Enum { get; init; } = [];

    /// <summary>In the order of the document. A property that several parts of an <c>allOf</c> declare has several schemas.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<SchemaAt>>> Properties { get; init; } = [];

    public ISet<string> Required { get; init; } = new HashSet<string>();

    public SchemaAt? Items { get; init; }

    public SchemaAt? AdditionalProperties { get; init; }

    /// <summary>The branches of <c>oneOf</c> and <c>anyOf</c>.</summary>
    public IReadOnlyList<SchemaAt> Alternatives { get; init; } = [];

    public string? Description { get; init; }

    public bool IsDeprecated { get; init; }

    public bool IsReadOnly { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public JsonNode? Default { get; init; }

    public JsonNode? Example { get; init; }

    public bool HasProperties => Properties.Count > 0;

    public bool Is(JsonSchemaType type) => Type == type;

    public IReadOnlyList<SchemaAt>? Property(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Key == name)
            {
                return property.Value;
            }
        }

        return null;
    }
}
