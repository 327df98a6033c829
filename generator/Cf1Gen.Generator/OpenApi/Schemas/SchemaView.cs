using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>The content of a schema after its references are followed and its <c>allOf</c> is merged.</summary>
internal sealed class SchemaView
{
    /// <summary>The names of no properties.</summary>
    public static readonly ISet<string> NoNames = new HashSet<string>();

    private readonly string? _key;

    /// <summary>Gets the location where the schema is used.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the text that distinguishes the schema from all others of the document.</summary>
    public string Key { get => _key ?? Pointer; init => _key = value; }

    /// <summary>Gets the component that the schema is, if nothing else adds to its structure.</summary>
    public string? Component { get; init; }

    /// <summary>Gets the name that <c>x-cf1gen-name</c> specifies.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Gets the types without null: several where the document allows several, <see langword="null"/> where it specifies none.
    /// </summary>
    public JsonSchemaType? Type { get; init; }

    public bool IsNullable { get; init; }

    public string? Format { get; init; }

    /// <summary>
    /// Gets the media type of the content of a string that is not plain text: <c>contentMediaType</c> without an encoding.
    /// </summary>
    public string? ContentType { get; init; }

    public IReadOnlyList<JsonNode?> Enum { get; init; } = [];

    /// <summary>Gets what extensions declare about the enum.</summary>
    public DeclaredEnum DeclaredEnum { get; init; } = DeclaredEnum.None;

    /// <summary>
    /// Gets the properties in the order of the document. A property that several parts of an <c>allOf</c> declare has several schemas.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<LocatedSchema>>> Properties { get; init; } = [];

    public ISet<string> Required { get; init; } = NoNames;

    public LocatedSchema? Items { get; init; }

    public LocatedSchema? AdditionalProperties { get; init; }

    /// <summary>Gets a value indicating whether properties are forbidden that neither a name nor a pattern declares.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Gets the schemas of the properties whose names match a pattern.</summary>
    public IReadOnlyList<LocatedSchema> PatternProperties { get; init; } = [];

    /// <summary>Gets the branches of each <c>oneOf</c> and <c>anyOf</c>: a value matches one branch of each.</summary>
    public IReadOnlyList<SchemaAlternatives> Alternatives { get; init; } = [];

    public OpenApiDiscriminator? Discriminator { get; init; }

    /// <summary>Gets the location of the discriminator.</summary>
    public string? DiscriminatorPointer { get; init; }

    /// <summary>Gets a value indicating whether the schema has a <c>not</c>.</summary>
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

    /// <summary>
    /// Gets the size of the integers among the values; <see cref="IntegerSize.Unspecified"/> when the values are not integers.
    /// </summary>
    public IntegerSize IntegerSize =>
        Type?.HasFlag(JsonSchemaType.Integer) == true ? IntegerBounds.SizeOf(this) : IntegerSize.Unspecified;

    /// <summary>Gets a value indicating whether the schema specifies nothing about its values except their type.</summary>
    public bool IsBare =>
        !HasProperties && !HasAlternatives && Items is null && AdditionalProperties is null && PatternProperties.Count == 0
            && Enum.Count == 0;

    /// <summary>Gets a value indicating whether null is the only value.</summary>
    public bool IsNullOnly => Type is null && IsNullable && IsBare;

    /// <summary>Gets a value indicating whether the schema allows no value: the schema <c>false</c>.</summary>
    public bool IsNever => Type is null && HasNot && IsBare;

    /// <summary>Returns the part of the schema that is about values of one of its types.</summary>
    public SchemaView Narrow(JsonSchemaType type) => Narrow(type, Enum);

    /// <summary>Returns the part of the schema that is about some values of its enum.</summary>
    public SchemaView Narrow(JsonSchemaType type, IReadOnlyList<JsonNode?> values) => new()
    {
        Pointer = Pointer,
        Key = Key,
        Type = type,
        Format = Format,
        Enum = [.. values.Where(value => JsonTypes.Of(value) is { } own && JsonTypes.Common(own, type) != 0)],
        DeclaredEnum = DeclaredEnum,
        Properties = type == JsonSchemaType.Object ? Properties : [],
        Required = Required,
        Items = type == JsonSchemaType.Array ? Items : null,
        AdditionalProperties = type == JsonSchemaType.Object ? AdditionalProperties : null,
        IsClosed = IsClosed,
        PatternProperties = type == JsonSchemaType.Object ? PatternProperties : [],
        Description = Description,
        Minimum = Minimum,
        Maximum = Maximum,
        Default = Default,
        Example = Example,
    };

    /// <summary>Returns the object with the properties of another schema that applies to the same value.</summary>
    public SchemaView With(SchemaView other)
    {
        var own = Properties.ToDictionary(property => property.Key, property => property.Value);
        var added = other.Properties.Where(property => !own.ContainsKey(property.Key));
        var shared = other.Properties.Where(property => own.ContainsKey(property.Key)).ToDictionary(property => property.Key);
        return new()
        {
            Pointer = Pointer,
            Key = (other.Component is { } component ? DocumentPointerExtensions.Component("schemas", component) : other.Key) + " " + Key,
            Type = JsonSchemaType.Object,
            IsNullable = IsNullable && other.IsNullable,
            Properties =
            [
                .. added,
                .. Properties.Select(property => shared.TryGetValue(property.Key, out var also)
                    ? new KeyValuePair<string, IReadOnlyList<LocatedSchema>>(property.Key, [.. also.Value, .. property.Value])
                    : property),
            ],
            Required = new HashSet<string>(Required.Concat(other.Required)),
            AdditionalProperties = AdditionalProperties ?? other.AdditionalProperties,
            IsClosed = IsClosed || other.IsClosed,
            PatternProperties = [.. other.PatternProperties, .. PatternProperties],
            Title = Title,
            Description = Description ?? other.Description,
            IsDeprecated = IsDeprecated || other.IsDeprecated,
        };
    }

    public bool Is(JsonSchemaType type) => Type == type;

    /// <summary>Returns the schemas of a property, or <see langword="null"/> when the schema has no such property.</summary>
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
