using System.Runtime.CompilerServices;
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
    private readonly ConditionalWeakTable<OpenApiDocument, List<(OpenApiSchema Schema, JsonTypeInfo Type)>> _found = [];

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        // A parameter that is parsed from a text is described as a string.
        var type = context.JsonTypeInfo.Type == typeof(string) && context.ParameterDescription?.Type is { } parameter
            && context.JsonTypeInfo.Options.TryGetTypeInfo(parameter, out var parsed) ? parsed : context.JsonTypeInfo;
        if (context.Document is { } document && IsGenerated(type))
        {
            _found.GetValue(document, static _ => []).Add((schema, type));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        if (_found.TryGetValue(document, out var found))
        {
            foreach (var (schema, type) in found)
            {
                Describe(schema, type, document);
            }

            _found.Remove(document);
        }

        return Task.CompletedTask;
    }

    private static void Describe(OpenApiSchema schema, JsonTypeInfo type, OpenApiDocument document)
    {
        if (ApiJson.GetSchema(type.Type) is { } json)
        {
            new SchemaConverter(json, document).Describe(schema);
        }
        else if (type.Kind == JsonTypeInfoKind.Dictionary)
        {
            schema.AdditionalProperties ??= Element(type, document);
        }
        else
        {
            schema.Items ??= Element(type, document);
        }
    }

    /// <summary>Returns the schema of the elements of a collection.</summary>
    private static IOpenApiSchema Element(JsonTypeInfo collection, OpenApiDocument document)
    {
        var type = ElementOf(collection)!;
        if (ApiJson.GetSchema(type.Type) is { } json)
        {
            return new SchemaConverter(json, document).Reference();
        }

        var schema = new OpenApiSchema
        {
            Type = type.Kind == JsonTypeInfoKind.Dictionary ? JsonSchemaType.Object : JsonSchemaType.Array,
        };
        Describe(schema, type, document);
        return schema;
    }

    /// <summary>Determines whether a type is generated, or a collection of one that is.</summary>
    private static bool IsGenerated(JsonTypeInfo type) =>
        ApiJson.GetSchema(type.Type) is not null || (ElementOf(type) is { } element && IsGenerated(element));

    private static JsonTypeInfo? ElementOf(JsonTypeInfo type) =>
        type.ElementType is { } element && type.Options.TryGetTypeInfo(element, out var info) ? info : null;
}
