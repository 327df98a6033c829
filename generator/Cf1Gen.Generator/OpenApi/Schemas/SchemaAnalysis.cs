using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>What one schema says by itself, before anything is followed or merged.</summary>
internal static class SchemaAnalysis
{
    /// <summary>How many alternatives within each other are asked whether they are null.</summary>
    private const int AlternativesDepth = 2;

    public static bool HasStructure(IOpenApiSchema schema) => schema.Type is not null || HasMoreThanType(schema);

    /// <summary>Whether it says more of its structure than its type.</summary>
    public static bool HasMoreThanType(IOpenApiSchema schema) =>
        schema.Properties is { Count: > 0 } || schema.Items is not null || schema.Enum is { Count: > 0 }
        || schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 }
        || schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 };

    /// <summary>The declared type without null, or the one that the keywords imply. Several types at once stay together.</summary>
    public static JsonSchemaType? TypeOf(IOpenApiSchema schema)
    {
        var declared = schema.Type & ~JsonSchemaType.Null;
        if (declared is { } type && type != 0)
        {
            return type;
        }

        if (schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 })
        {
            return JsonSchemaType.Object;
        }

        if (schema.Items is not null)
        {
            return JsonSchemaType.Array;
        }

        var implied = (schema.Enum ?? []).Where(value => !IsNull(value)).Aggregate((JsonSchemaType)0, (types, value) => types | (JsonTypes.Of(value) ?? 0));
        return implied == 0 ? null : JsonTypes.Common(implied, implied);
    }

    /// <summary>Whether null is one of the types, said beside them, one of the values, or an alternative to them.</summary>
    public static bool IsNullable(IOpenApiSchema schema) => IsNullable(schema, 0);

    public static bool IsNull(JsonNode? node) => node is null || node.GetValueKind() == JsonValueKind.Null || node.IsJsonNullSentinel();

    /// <summary>Whether it allows anything.</summary>
    public static bool SaysNothing(IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && schema is { Type: null, Properties: null or { Count: 0 }, AllOf: null or { Count: 0 }, OneOf: null or { Count: 0 }, AnyOf: null or { Count: 0 } };

    public static JsonNode? Example(IOpenApiSchema schema) =>
#pragma warning disable CS0618 // OpenAPI 3.1 deprecates it; documents go on using it.
        schema.Example ?? schema.Examples?.FirstOrDefault();
#pragma warning restore CS0618

    /// <summary>The first text of several schemas.</summary>
    public static string? Text(List<IOpenApiSchema> schemas, Func<IOpenApiSchema, string?> text) =>
        schemas.Select(text).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    /// <summary>The first number of several schemas.</summary>
    public static decimal? Number(List<IOpenApiSchema> schemas, Func<IOpenApiSchema, string?> text) =>
        schemas.Select(text).Select(value => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number : (decimal?)null).FirstOrDefault(value => value is not null);

    private static bool IsNullable(IOpenApiSchema schema, int depth) =>
        schema.Type?.HasFlag(JsonSchemaType.Null) == true
        || schema.ExtensionNode("x-nullable")?.GetValueKind() == JsonValueKind.True
        || (schema.Enum is { Count: > 0 } values && values.Any(IsNull))
        || (depth < AlternativesDepth && (schema.OneOf ?? []).Concat(schema.AnyOf ?? []).Any(alternative => alternative is not null && IsNullable(alternative, depth + 1)));
}
