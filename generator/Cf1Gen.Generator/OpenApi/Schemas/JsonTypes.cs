using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>The JSON types of OpenAPI, where every integer is a number as well.</summary>
internal static class JsonTypes
{
    private static readonly JsonSchemaType[] s_all =
    [
        JsonSchemaType.String, JsonSchemaType.Integer, JsonSchemaType.Number,
        JsonSchemaType.Boolean, JsonSchemaType.Array, JsonSchemaType.Object,
    ];

    /// <summary>Returns the single types of a combination; number and integer together are number.</summary>
    public static IReadOnlyList<JsonSchemaType> Each(JsonSchemaType types) =>
        [.. s_all.Where(type => types.HasFlag(type) && !(type == JsonSchemaType.Integer && types.HasFlag(JsonSchemaType.Number)))];

    /// <summary>Returns the type of a value; <see langword="null"/> for null.</summary>
    public static JsonSchemaType? Of(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => JsonSchemaType.String,
        JsonValueKind.Number => IsWhole(value) ? JsonSchemaType.Integer : JsonSchemaType.Number,
        JsonValueKind.True or JsonValueKind.False => JsonSchemaType.Boolean,
        JsonValueKind.Array => JsonSchemaType.Array,
        JsonValueKind.Object => JsonSchemaType.Object,
        _ => null,
    };

    /// <summary>Returns the types that two combinations have in common, or 0.</summary>
    public static JsonSchemaType Common(JsonSchemaType left, JsonSchemaType right)
    {
        var common = WithIntegers(left) & WithIntegers(right);
        return common.HasFlag(JsonSchemaType.Number) ? common & ~JsonSchemaType.Integer : common;
    }

    /// <summary>
    /// Returns a value indicating whether a number or a Boolean type accepts a value, in quotation marks or without them.
    /// </summary>
    public static bool Accepts(JsonSchemaType type, JsonNode value)
    {
        var text = TextOf(value);
        return type == JsonSchemaType.Boolean
            ? text is "true" or "false"
            : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && (type == JsonSchemaType.Number || decimal.Truncate(number) == number);
    }

    /// <summary>Returns the text of a value: that of a string, or the JSON of any other value.</summary>
    public static string TextOf(JsonNode? value) =>
        value!.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    private static JsonSchemaType WithIntegers(JsonSchemaType types) =>
        types.HasFlag(JsonSchemaType.Number) ? types | JsonSchemaType.Integer : types;

    private static bool IsWhole(JsonNode number) => number.ToJsonString().All(character => character is '-' or (>= '0' and <= '9'));
}
