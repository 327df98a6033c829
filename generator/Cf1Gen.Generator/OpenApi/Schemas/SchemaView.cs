using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>What a schema says once its references are followed and its <c>allOf</c> is merged.</summary>
internal sealed class SchemaView
{
    /// <summary>Where the schema is used.</summary>
    public required string Pointer { get; init; }

    /// <summary>The component that this is, if it is one and nothing else is added to its structure.</summary>
    public string? Component { get; init; }

    /// <summary>The name that the document asks for with <c>x-cf1gen-name</c>.</summary>
    public string? Name { get; init; }

    /// <summary>The type, without null; several at once where the document allows them; none when the document does not say.</summary>
    public JsonSchemaType? Type { get; init; }

    public bool IsNullable { get; init; }

    public string? Format { get; init; }

    /// <summary>The type of what a string holds when it holds no text of its own: <c>contentMediaType</c> without an encoding.</summary>
    public string? ContentType { get; init; }

    public IReadOnlyList<JsonNode?> Enum { get; init; } = [];

    /// <summary>In the order of the document. A property that several parts of an <c>allOf</c> declare has several schemas.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<LocatedSchema>>> Properties { get; init; } = [];

    public ISet<string> Required { get; init; } = new HashSet<string>();

    public LocatedSchema? Items { get; init; }

    public LocatedSchema? AdditionalProperties { get; init; }

    /// <summary>The values of the properties whose names follow a pattern.</summary>
    public IReadOnlyList<LocatedSchema> PatternProperties { get; init; } = [];

    /// <summary>The branches of each <c>oneOf</c> and <c>anyOf</c>: a value is of one branch of each.</summary>
    public IReadOnlyList<SchemaAlternatives> Alternatives { get; init; } = [];

    public OpenApiDiscriminator? Discriminator { get; init; }

    /// <summary>Where the discriminator is.</summary>
    public string? DiscriminatorPointer { get; init; }

    /// <summary>Whether there is a <c>not</c>.</summary>
    public bool HasNot { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public bool IsDeprecated { get; init; }

    public bool IsReadOnly { get; init; }

    public bool IsWriteOnly { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public JsonNode? Default { get; init; }

    public JsonNode? Example { get; init; }

    public bool HasProperties => Properties.Count > 0;

    public bool HasAlternatives => Alternatives.Count > 0;

    /// <summary>Whether it says nothing of its values but, at most, which type they are of.</summary>
    public bool IsBare => !HasProperties && !HasAlternatives && Items is null && AdditionalProperties is null && PatternProperties.Count == 0 && Enum.Count == 0;

    /// <summary>Whether null is the only value.</summary>
    public bool IsNullOnly => Type is null && IsNullable && IsBare;

    /// <summary>Whether there are no values: the schema <c>false</c>.</summary>
    public bool IsNever => Type is null && HasNot && IsBare;

    /// <summary>What of this is about values of one type, where there are several.</summary>
    public SchemaView Narrow(JsonSchemaType type) => new()
    {
        Pointer = Pointer,
        Type = type,
        Format = Format,
        Enum = [.. Enum.Where(value => JsonTypes.Of(value) is { } own && JsonTypes.Common(own, type) != 0)],
        Properties = type == JsonSchemaType.Object ? Properties : [],
        Required = Required,
        Items = type == JsonSchemaType.Array ? Items : null,
        AdditionalProperties = type == JsonSchemaType.Object ? AdditionalProperties : null,
        PatternProperties = type == JsonSchemaType.Object ? PatternProperties : [],
        Description = Description,
        Minimum = Minimum,
        Maximum = Maximum,
        Default = Default,
        Example = Example,
    };

    public bool Is(JsonSchemaType type) => Type == type;

    public IReadOnlyList<LocatedSchema>? Property(string name)
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
