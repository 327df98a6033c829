using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cf1Gen;

/// <summary>Converts the JSON Schema of a generated type to the schemas of a document.</summary>
/// <param name="json">The schema, a reference to one of its definitions.</param>
/// <param name="document">The document, which gets the other definitions as components.</param>
internal sealed class SchemaConverter(JsonObject json, OpenApiDocument document)
{
    private const string Definitions = "$defs";
    private const string Target = "$ref";

    /// <summary>Adds the description of the type to its empty schema.</summary>
    internal void Describe(OpenApiSchema schema)
    {
        var name = NameIn(json);
        AddComponents(except: name);
        Fill(schema, json[Definitions]![name]!.AsObject());
    }

    /// <summary>Returns a reference to the schema of the type, which becomes a component.</summary>
    internal OpenApiSchemaReference Reference()
    {
        AddComponents();
        return new OpenApiSchemaReference(NameIn(json), document);
    }

    private void AddComponents(string? except = null)
    {
        foreach (var (name, definition) in json[Definitions]!.AsObject().Where(definition => definition.Key != except))
        {
            if (document.Components?.Schemas?.ContainsKey(name) != true)
            {
                document.AddComponent<IOpenApiSchema>(name, Convert(definition!.AsObject()));
            }
        }
    }

    private IOpenApiSchema Convert(JsonObject source)
    {
        if (source.ContainsKey(Target))
        {
            return new OpenApiSchemaReference(NameIn(source), document) { ReadOnly = IsReadOnly(source) };
        }

        var schema = new OpenApiSchema();
        Fill(schema, source);
        return schema;
    }

    private void Fill(OpenApiSchema schema, JsonObject source)
    {
        schema.Type = Types(source["type"]);
        schema.Format = source["format"]?.GetValue<string>();
        schema.ReadOnly = IsReadOnly(source);
        schema.Items = source["items"] is JsonObject items ? Convert(items) : null;
        schema.AdditionalProperties = source["additionalProperties"] is JsonObject additional ? Convert(additional) : null;
        schema.Enum = source["enum"]?.AsArray().Select(value => value!.DeepClone()).ToList();
        schema.AnyOf = source["anyOf"]?.AsArray().Select(item => Convert(item!.AsObject())).ToList();
        schema.Required = source["required"]?.AsArray().Select(name => name!.GetValue<string>()).ToHashSet();
        schema.Properties = source["properties"]?.AsObject()
            .ToDictionary(member => member.Key, member => Convert(member.Value!.AsObject()));
        schema.Discriminator = source["discriminator"] is JsonObject discriminator ? Discriminator(discriminator) : null;
    }

    private OpenApiDiscriminator Discriminator(JsonObject source) => new()
    {
        PropertyName = source["propertyName"]!.GetValue<string>(),
        Mapping = source["mapping"]!.AsObject().ToDictionary(
            member => member.Key, member => new OpenApiSchemaReference(NameOf(member.Value!), document)),
    };

    private static JsonSchemaType? Types(JsonNode? type) => type switch
    {
        null => null,
        JsonArray types => types.Aggregate(default(JsonSchemaType), (all, one) => all | Types(one)!.Value),
        _ => type.GetValue<string>() switch
        {
            "null" => JsonSchemaType.Null,
            "boolean" => JsonSchemaType.Boolean,
            "integer" => JsonSchemaType.Integer,
            "number" => JsonSchemaType.Number,
            "array" => JsonSchemaType.Array,
            "object" => JsonSchemaType.Object,
            _ => JsonSchemaType.String,
        },
    };

    private static bool IsReadOnly(JsonObject source) => source["readOnly"] is not null;

    private static string NameIn(JsonObject source) => NameOf(source[Target]!);

    private static string NameOf(JsonNode reference) => reference.GetValue<string>()["#/$defs/".Length..];
}
