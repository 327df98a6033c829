using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Analyzes a single schema before its references are followed and its parts are merged.</summary>
internal static class SchemaAnalysis
{
    /// <summary>The number of nested levels of alternatives in which null is searched.</summary>
    private const int AlternativesDepth = 2;

    /// <summary>Returns a value indicating whether a schema restricts the structure of its values.</summary>
    public static bool HasStructure(IOpenApiSchema schema) => schema.Type is not null || HasMoreThanType(schema);

    /// <summary>Returns a value indicating whether a schema restricts the structure of its values by more than their type.</summary>
    public static bool HasMoreThanType(IOpenApiSchema schema) =>
        schema.Properties is { Count: > 0 } || schema.Items is not null || schema.Enum is { Count: > 0 }
        || schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 }
        || schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 };

    /// <summary>Returns the declared types without null, or the type that the keywords imply.</summary>
    public static JsonSchemaType? TypeOf(IOpenApiSchema schema)
    {
        var declared = schema.Type & ~JsonSchemaType.Null;
        if (declared is { } type && type != 0)
        {
            return WithTypesOfValues(type, schema.Enum);
        }

        if (schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 })
        {
            return JsonSchemaType.Object;
        }

        if (schema.Items is not null)
        {
            return JsonSchemaType.Array;
        }

        if (schema.Enum is not { Count: > 0 } values)
        {
            return null;
        }

        var implied = values.Where(value => !IsNull(value))
            .Aggregate((JsonSchemaType)0, (types, value) => types | (JsonTypes.Of(value) ?? 0));
        return implied == 0 ? null : JsonTypes.Common(implied, implied);
    }

    /// <summary>
    /// Returns the types of the values of an enum that contradict the declared type: a number or a Boolean whose values are texts is a
    /// text. Values that are only in quotation marks do not contradict it.
    /// </summary>
    private static JsonSchemaType WithTypesOfValues(JsonSchemaType declared, IList<JsonNode>? values)
    {
        if (values is not { Count: > 0 } || declared is not (JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean))
        {
            return declared;
        }

        return WithTypesOfAll(declared, values);
    }

    private static JsonSchemaType WithTypesOfAll(JsonSchemaType declared, IList<JsonNode> values)
    {
        var types = values.Where(value => !IsNull(value))
            .Aggregate((JsonSchemaType)0, (all, value) => all | (JsonTypes.Accepts(declared, value) ? declared : JsonTypes.Of(value) ?? 0));
        return types == 0 ? declared : JsonTypes.Common(types, types);
    }

    /// <summary>Returns a value indicating whether null is allowed: by the types, <c>nullable</c>, the enum, or an alternative.</summary>
    public static bool IsNullable(IOpenApiSchema schema) => IsNullable(schema, 0);

    /// <summary>Returns a value indicating whether a node is null in any of the representations of the library.</summary>
    public static bool IsNull(JsonNode? node) => node is null || node.GetValueKind() == JsonValueKind.Null || node.IsJsonNullSentinel();

    /// <summary>Returns a value indicating whether a schema allows any value.</summary>
    public static bool AllowsAnything(IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && schema is { Type: null, Properties: null or { Count: 0 } }
        && ValueFormats.TypeOf(schema.Format) is null
        && schema is { AllOf: null or { Count: 0 }, OneOf: null or { Count: 0 }, AnyOf: null or { Count: 0 } };

    /// <summary>Returns the first example of a schema.</summary>
    public static JsonNode? Example(IOpenApiSchema schema) =>
#pragma warning disable CS0618 // OpenAPI 3.1 deprecates the keyword, and documents still use it.
        schema.Example ?? schema.Examples?.FirstOrDefault();
#pragma warning restore CS0618

    /// <summary>Returns the first text that one of several schemas has.</summary>
    public static string? Text(List<IOpenApiSchema> schemas, Func<IOpenApiSchema, string?> text)
    {
        foreach (var schema in schemas)
        {
            if (text(schema) is { } value && !string.IsNullOrWhiteSpace(value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Returns the first value except null that one of several schemas has.</summary>
    public static JsonNode? Value(List<IOpenApiSchema> schemas, Func<IOpenApiSchema, JsonNode?> value)
    {
        foreach (var schema in schemas)
        {
            if (value(schema) is { } node && !IsNull(node))
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>Returns the first number that one of several schemas has.</summary>
    public static decimal? Number(List<IOpenApiSchema> schemas, Func<IOpenApiSchema, string?> text)
    {
        foreach (var schema in schemas)
        {
            if (text(schema) is { } value && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }
        }

        return null;
    }

    private static bool IsNullable(IOpenApiSchema schema, int depth) =>
        schema.Type?.HasFlag(JsonSchemaType.Null) == true
        || schema.Annotation().IsNullable
        || schema.ExtensionNode("x-nullable")?.GetValueKind() == JsonValueKind.True
        || (schema.Enum is { Count: > 0 } values && values.Any(IsNull))
        || (depth < AlternativesDepth && (IsAnyNullable(schema.OneOf, depth + 1) || IsAnyNullable(schema.AnyOf, depth + 1)));

    private static bool IsAnyNullable(IList<IOpenApiSchema>? alternatives, int depth) => alternatives is { Count: > 0 }
        && alternatives.Any(alternative => alternative is not null && IsNullable(alternative, depth));
}
