using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Documents;

namespace Cf1Gen.Conformance.Schemas;

/// <summary>
/// Converts schemas of all versions of OpenAPI to JSON Schema 2020-12. Keywords that a validator cannot use are left out: patterns (of
/// ECMAScript), formats, and discriminators.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="direction">The direction of the values.</param>
/// <param name="definitions">Receives the converted targets of references by their texts.</param>
internal sealed class SchemaConverter(OpenApiDocument document, Direction direction, JsonObject definitions)
{
    private static readonly string[] s_values =
    [
        "const", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    ];

    private static readonly string[] s_schemas = ["additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"];

    private static readonly string[] s_lists = ["allOf", "anyOf", "oneOf", "prefixItems"];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public JsonNode Convert(JsonNode? node)
    {
        if (node is not JsonObject schema)
        {
            return node?.GetValueKind() == System.Text.Json.JsonValueKind.False ? JsonValue.Create(false) : JsonValue.Create(true);
        }

        var reference = OpenApiDocument.ReferenceOf(schema) is { } text ? new JsonObject { ["$ref"] = "#/$defs/" + Define(text) } : null;
        var converted = Keywords(schema);
        if (reference is not null)
        {
            converted["$ref"] = reference["$ref"]!.DeepClone();
        }

        return IsNullable(schema) ? OrNull(converted) : converted;
    }

    private string Define(string reference)
    {
        if (!_names.TryGetValue(reference, out var name))
        {
            name = "d" + _names.Count;
            _names.Add(reference, name);
            definitions[name] = true;
            definitions[name] = Convert(document.Target(reference));
        }

        return name;
    }

    private JsonObject Keywords(JsonObject schema)
    {
        var converted = new JsonObject();
        foreach (var name in s_values.Where(name => schema[name] is not null || (name == "const" && schema.ContainsKey(name))))
        {
            converted[name] = schema[name]?.DeepClone();
        }

        foreach (var name in s_schemas.Where(name => schema[name] is JsonObject or JsonValue))
        {
            converted[name] = Convert(schema[name]);
        }

        foreach (var name in s_lists.Where(name => schema[name] is JsonArray { Count: > 0 }))
        {
            converted[name] = new JsonArray([.. schema[name]!.AsArray().Select(Convert)]);
        }

        ConvertType(schema, converted);
        ConvertBounds(schema, converted);
        ConvertItems(schema, converted);
        ConvertProperties(schema, converted);
        return converted;
    }

    private static void ConvertType(JsonObject schema, JsonObject converted)
    {
        // Swagger's files, and types that no version has, are not checked.
        if (schema["type"] is JsonArray || schema["type"]?.ToString() is "string" or "number" or "integer" or "boolean" or "array"
            or "object" or "null")
        {
            converted["type"] = schema["type"]!.DeepClone();
        }

        if (schema["enum"] is JsonArray values)
        {
            converted["enum"] = values.DeepClone();
        }
    }

    private static void ConvertBounds(JsonObject schema, JsonObject converted)
    {
        foreach (var (bound, exclusive) in new[] { ("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum") })
        {
            var isFlag = schema[exclusive]?.GetValueKind() is System.Text.Json.JsonValueKind.True;
            if (schema[bound] is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.Number)
            {
                converted[isFlag ? exclusive : bound] = value.DeepClone();
            }

            if (schema[exclusive]?.GetValueKind() is System.Text.Json.JsonValueKind.Number)
            {
                converted[exclusive] = schema[exclusive]!.DeepClone();
            }
        }
    }

    private void ConvertItems(JsonObject schema, JsonObject converted)
    {
        if (schema["items"] is JsonObject or JsonValue)
        {
            converted["items"] = Convert(schema["items"]);
        }
    }

    private void ConvertProperties(JsonObject schema, JsonObject converted)
    {
        var properties = schema["properties"] as JsonObject ?? [];
        if (properties.Count > 0)
        {
            converted["properties"] = new JsonObject(properties.Select(property =>
                KeyValuePair.Create(property.Key, (JsonNode?)Convert(property.Value))));
        }

        if (schema["patternProperties"] is JsonObject patterns)
        {
            converted["patternProperties"] = new JsonObject(patterns.Select(pattern =>
                KeyValuePair.Create(pattern.Key, (JsonNode?)Convert(pattern.Value))));
        }

        if (schema["required"] is JsonArray required)
        {
            converted["required"] = new JsonArray([.. required
                .Where(name => !SchemaFlags.IsAbsent(document, properties[name?.ToString() ?? ""], direction))
                .Select(name => name?.DeepClone())]);
        }
    }

    private bool IsNullable(JsonObject schema) =>
        OperationReader.IsTrue(schema["nullable"]) || (document.IsSwagger && OperationReader.IsTrue(schema["x-nullable"]));

    private static JsonObject OrNull(JsonObject schema)
    {
        return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }
}
