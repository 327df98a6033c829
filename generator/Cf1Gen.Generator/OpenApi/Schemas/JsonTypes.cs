using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>The types of JSON as OpenAPI counts them, where each whole number is a number as well.</summary>
internal static class JsonTypes
{
    private static readonly JsonSchemaType[] s_all =
    [
        JsonSchemaType.String, JsonSchemaType.Integer, JsonSchemaType.Number, JsonSchemaType.Boolean, JsonSchemaType.Array, JsonSchemaType.Object,
    ];

    /// <summary>The types that are among several; number alone for number and integer.</summary>
    public static IReadOnlyList<JsonSchemaType> Each(JsonSchemaType types) =>
        [.. s_all.Where(type => types.HasFlag(type) && !(type == JsonSchemaType.Integer && types.HasFlag(JsonSchemaType.Number)))];

    /// <summary>The type of a value; none for null.</summary>
    public static JsonSchemaType? Of(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => JsonSchemaType.String,
        JsonValueKind.Number => IsWhole(value) ? JsonSchemaType.Integer : JsonSchemaType.Number,
        JsonValueKind.True or JsonValueKind.False => JsonSchemaType.Boolean,
        JsonValueKind.Array => JsonSchemaType.Array,
        JsonValueKind.Object => JsonSchemaType.Object,
        _ => null,
    };

    /// <summary>What is of both types; 0 when nothing is.</summary>
    public static JsonSchemaType Common(JsonSchemaType left, JsonSchemaType right)
    {
        var common = WithIntegers(left) & WithIntegers(right);
        return common.HasFlag(JsonSchemaType.Number) ? common & ~JsonSchemaType.Integer : common;
    }

    private static JsonSchemaType WithIntegers(JsonSchemaType types) => types.HasFlag(JsonSchemaType.Number) ? types | JsonSchemaType.Integer : types;

    private static bool IsWhole(JsonNode number) => number.ToJsonString().All(character => character is '-' or (>= '0' and <= '9'));
}
