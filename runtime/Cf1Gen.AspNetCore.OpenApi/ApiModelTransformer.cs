using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Cf1Gen.Runtime;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Cf1Gen;

/// <summary>Finds the schemas of generated types while a document is created, and describes the types when it is complete.</summary>
/// <remarks>
/// ASP.NET Core replaces references that a schema transformer adds by their targets, so only a document transformer can add them. Safe to
/// use from several threads: each document has a list of its own.
/// </remarks>
internal sealed class ApiModelTransformer : IOpenApiSchemaTransformer, IOpenApiDocumentTransformer
{
    private readonly ConditionalWeakTable<OpenApiDocument, List<(OpenApiSchema Schema, JsonTypeInfo Type, JsonObject Json)>> _found = [];

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        // A parameter that is parsed from a text is described as a string.
        var type = context.JsonTypeInfo.Type == typeof(string) && context.ParameterDescription?.Type is { } parameter
            && context.JsonTypeInfo.Options.TryGetTypeInfo(parameter, out var parsed) ? parsed : context.JsonTypeInfo;
        if (context.Document is { } document && FindSchema(type) is { } json)
        {
            _found.GetValue(document, static _ => []).Add((schema, type, json));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        if (_found.TryGetValue(document, out var found))
        {
            foreach (var (schema, type, json) in found)
            {
                Describe(schema, type, new SchemaConverter(json, document));
            }

            _found.Remove(document);
        }

        return Task.CompletedTask;
    }

    /// <summary>Describes a generated type, or the elements of a collection.</summary>
    private static void Describe(OpenApiSchema schema, JsonTypeInfo type, SchemaConverter generated)
    {
        if (ElementOf(type) is not { } element)
        {
            generated.Describe(schema);
        }
        else if (type.Kind == JsonTypeInfoKind.Dictionary)
        {
            schema.AdditionalProperties ??= Element(element, generated);
        }
        else
        {
            schema.Items ??= Element(element, generated);
        }
    }

    /// <summary>Returns the schema of the elements of a collection.</summary>
    private static IOpenApiSchema Element(JsonTypeInfo type, SchemaConverter generated)
    {
        if (ElementOf(type) is null)
        {
            return generated.Reference();
        }

        var schema = new OpenApiSchema
        {
            Type = type.Kind == JsonTypeInfoKind.Dictionary ? JsonSchemaType.Object : JsonSchemaType.Array,
        };
        Describe(schema, type, generated);
        return schema;
    }

    /// <summary>
    /// Returns the schema of a generated type, or of the innermost elements of a collection; <see langword="null"/> for other types.
    /// </summary>
    private static JsonObject? FindSchema(JsonTypeInfo type)
    {
        // A collection can be its own element.
        var seen = new HashSet<Type>();
        for (var current = type; current is not null && seen.Add(current.Type); current = ElementOf(current))
        {
            if (ApiJson.GetSchema(current.Type) is { } json)
            {
                return json;
            }
        }

        return null;
    }

    // A nullable type has an element type as well.
    private static JsonTypeInfo? ElementOf(JsonTypeInfo type) =>
        type is { Kind: JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary, ElementType: { } element }
        && type.Options.TryGetTypeInfo(element, out var info) ? info : null;
}
