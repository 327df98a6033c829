using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Changes objects and enums.</summary>
internal static class SchemaChanges
{
    private static readonly HashSet<string> s_pageMembers = new(
        ["page", "per_page", "page_size", "pageSize", "limit", "offset", "cursor"], StringComparer.Ordinal);

    private static readonly string[] s_valueNames = ["x-enum-varnames", "x-enumNames", "x-enum-descriptions"];

    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        new("enum-value-added", (document, random) => AddValue(document, random, values => values.Count(IsValue) > 1)),
        new("enum-value-added-to-one", (document, random) => AddValue(document, random, values => values.Count(IsValue) == 1)),
        new("property-added-to-response", (document, random) => AddProperty(document, random, document.SchemaPlaces.Responses)),
        new("property-added-to-body", (document, random) => AddProperty(document, random, document.SchemaPlaces.Requests)),
        new("property-added-to-parameter", (document, random) => AddProperty(document, random, document.SchemaPlaces.Parameters)),
        new("property-of-body-optional", MakeOptional),
        new("property-of-body-nullable", MakeNullable),
        new("additional-properties-allowed", AllowProperties),
    ];

    private static JsonNode? AddValue(ApiDocument document, Random random, Func<JsonArray, bool> isWanted)
    {
        var enums = document.SchemaPlaces.All
            .Where(schema => schema["enum"] is JsonArray values && isWanted(values) && !IsTag(document, schema))
            .ToList();
        if (enums.Any(random) is not { } schema)
        {
            return null;
        }

        var values = schema["enum"]!.AsArray();
        var index = random.Next(values.Count + 1);
        JsonNode added = values.First(IsValue)!.GetValueKind() == JsonValueKind.Number
            ? 1 + (long)values.Where(IsValue).Max(value => value!.AsValue().TryGetValue<double>(out var number) ? number : 0)
            : "added_value";
        foreach (var names in s_valueNames.Select(key => schema[key])
            .OfType<JsonArray>().Where(names => names.Count == values.Count).ToList())
        {
            names.Insert(index, "AddedValue");
        }

        values.Insert(index, added);
        return added;
    }

    /// <summary>Returns whether a schema can gain a property.</summary>
    public static bool CanGainProperty(JsonObject schema) => schema["properties"] is JsonObject { Count: > 0 }
        && !schema.ContainsKey("oneOf") && !schema.ContainsKey("anyOf") && !IsEnvelopeWithoutResult(schema) && !IsUnnamedBranch(schema)
        && !IsOneFile(schema) && !IsPage(schema);

    /// <summary>Returns whether a form has one field that is a file, which is the argument of the method.</summary>
    private static bool IsOneFile(JsonObject schema) =>
        schema["properties"] is JsonObject { Count: 1 } properties && properties.First().Value is JsonObject field
        && (field["format"]?.ToString() == "binary" || field["type"]?.ToString() == "file" || field.ContainsKey("contentMediaType"));

    /// <summary>Returns whether a body requests a page and nothing else, which the method has no parameter for.</summary>
    private static bool IsPage(JsonObject schema) =>
        schema["properties"] is JsonObject properties && properties.All(property => s_pageMembers.Contains(property.Key));

    /// <summary>
    /// Returns whether a response has a status and no result. An operation that returned nothing returns a value after the addition.
    /// </summary>
    private static bool IsEnvelopeWithoutResult(JsonObject schema) =>
        schema["properties"] is JsonObject properties && properties.ContainsKey("success") && !properties.ContainsKey("result");

    /// <summary>Returns whether a branch of a union has nothing to name it after except its first property.</summary>
    private static bool IsUnnamedBranch(JsonObject schema) =>
        schema.Parent is JsonArray branches && branches.Parent is JsonObject union
        && (branches == union["oneOf"] || branches == union["anyOf"])
        && schema["title"] is null && schema["required"] is not JsonArray { Count: > 0 };

    /// <summary>
    /// Returns whether an enum is a constant: it identifies a branch of a union, or callers do not set it because it is required. A second
    /// value would have to be set.
    /// </summary>
    private static bool IsTag(ApiDocument document, JsonObject schema)
    {
        if (schema["enum"]!.AsArray().Count(IsValue) != 1)
        {
            return false;
        }

        var schemas = document.SchemaPlaces.All;
        return schemas.Any(owner => owner["properties"] is JsonObject properties
            && properties.Any(property => document.Resolve(property.Value) == schema
                && (document.SchemaPlaces.IsUnionBranch(owner) || schemas.Any(other => IsRequired(other, property.Key)))));
    }

    private static bool IsRequired(JsonObject schema, string property) =>
        schema["required"] is JsonArray required && required.Any(name => name.AsText() == property);

    private static JsonObject? AddProperty(ApiDocument document, Random random, IReadOnlyList<JsonObject> schemas)
    {
        var owners = schemas.Where(CanGainProperty).ToList();
        if (owners.Any(random) is not { } owner)
        {
            return null;
        }

        var properties = owner["properties"]!.AsObject();
        var property = Snippets.Schema(document, random);
        if (!property.ContainsKey("$ref") && random.Next(4) == 0)
        {
            property[random.Next(2) == 0 || document.IsSwagger ? "readOnly" : "writeOnly"] = true;
        }

        JsonTree.Insert(properties, Snippets.PropertyName(properties, random), property, random);
        return property;
    }

    private static JsonObject? MakeOptional(ApiDocument document, Random random)
    {
        var owners = document.SchemaPlaces.OnlyRequests
            .Where(schema => schema["required"] is JsonArray { Count: > 0 } && schema["properties"] is JsonObject
                && schema["discriminator"] is null && !document.SchemaPlaces.IsUnionBranch(schema))
            .ToList();
        if (owners.Any(random) is not { } owner)
        {
            return null;
        }

        // The method sets a required constant itself.
        var required = owner["required"]!.AsArray();
        var index = random.Next(required.Count);
        if (owner["properties"]![required[index].AsText() ?? ""] is JsonObject property && property["enum"] is JsonArray { Count: 1 })
        {
            return null;
        }

        required.RemoveAt(index);
        if (required.Count == 0)
        {
            owner.Remove("required");
        }

        return owner;
    }

    private static JsonObject? MakeNullable(ApiDocument document, Random random)
    {
        var owners = document.SchemaPlaces.OnlyRequests.Select(schema => schema["properties"]).OfType<JsonObject>()
            .SelectMany(properties => properties).Select(property => property.Value).OfType<JsonObject>()
            .Where(property => property["type"].AsText() is "string" or "integer" or "number" or "boolean"
                && property["enum"] is null && !property["nullable"].IsTrue() && !property["x-nullable"].IsTrue())
            .ToList();
        if (owners.Any(random) is not { } property)
        {
            return null;
        }

        if (document.IsSince31)
        {
            property["type"] = new JsonArray(property["type"].AsText(), "null");
        }
        else
        {
            property[document.IsSwagger ? "x-nullable" : "nullable"] = true;
        }

        return property;
    }

    private static JsonObject? AllowProperties(ApiDocument document, Random random)
    {
        var closed = document.SchemaPlaces.All
            .Where(schema => schema["properties"] is JsonObject { Count: > 0 }
                && schema["additionalProperties"] is JsonValue value && value.GetValueKind() == JsonValueKind.False
                && !document.SchemaPlaces.IsUnionBranch(schema))
            .ToList();
        if (closed.Any(random) is not { } schema)
        {
            return null;
        }

        schema.Remove("additionalProperties");
        return schema;
    }

    private static bool IsValue(JsonNode? value) => value?.GetValueKind() is JsonValueKind.String or JsonValueKind.Number;
}
