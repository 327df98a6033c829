using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Writes the same in another way, or permits what was not permitted, where C# has no place for it.</summary>
internal static class EquivalentChanges
{
    private static readonly string[] s_constraints =
        ["maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "multipleOf"];

    private static readonly string[] s_structures = ["\"properties\"", "\"oneOf\"", "\"anyOf\"", "\"allOf\"", "\"type\":["];

    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        new("reference-wrapped", WrapReference),
        new("reference-described", DescribeReference),
        new("parameter-moved-to-path-item", MoveToItem),
        new("constraint-removed", RemoveConstraint),
        new("default-added", AddDefault),
        new("deprecation-removed", RemoveDeprecation),
        new("tags-removed", RemoveTags),
        new("security-removed-from-operation", RemoveSecurity),
        new("component-that-nothing-uses-removed", RemoveComponent),
    ];

    /// <summary>Replaces a reference by an <c>allOf</c> with it, as documents do to add a description in version 3.0.</summary>
    private static JsonObject? WrapReference(ApiDocument document, Random random)
    {
        if (Properties(document).Where(property => property.Count == 1 && property.ContainsKey("$ref")).ToList().Any(random)
            is not { } reference)
        {
            return null;
        }

        var wrapped = new JsonObject { ["description"] = "The value." };
        reference.ReplaceWith(wrapped);
        wrapped["allOf"] = new JsonArray(reference);
        return wrapped;
    }

    private static JsonObject? DescribeReference(ApiDocument document, Random random)
    {
        if (!document.IsSince31 || Properties(document).Where(property => property.Count == 1 && property.ContainsKey("$ref")).ToList()
            .Any(random) is not { } reference)
        {
            return null;
        }

        reference["description"] = "The value.";
        return reference;
    }

    /// <summary>Moves a parameter of the only operation of a path to the path.</summary>
    private static JsonObject? MoveToItem(ApiDocument document, Random random)
    {
        // The type of an object or a union is named after the owner of the parameter.
        var operations = document.Operations.GroupBy(operation => operation.Item).Where(group => group.Count() == 1)
            .Select(group => group.Single())
            .Where(operation => operation.Item["parameters"] is null && operation.Value["parameters"] is JsonArray { Count: > 0 } list
                && !document.IsReferredTo(list))
            .ToList();
        if (operations.Any(random) is not { } operation)
        {
            return null;
        }

        var parameters = operation.Value["parameters"]!.AsArray();
        var candidates = parameters.OfType<JsonObject>().Where(candidate => !HasStructure(document.Resolve(candidate))).ToList();
        if (candidates.Any(random) is not { } parameter)
        {
            return null;
        }

        parameters.Remove(parameter);
        operation.Item["parameters"] = new JsonArray(parameter);
        return parameter;
    }

    private static bool HasStructure(JsonNode? parameter) => parameter?.ToJsonString() is { } text
        && s_structures.Any(keyword => text.Contains(keyword, StringComparison.Ordinal));

    private static JsonObject? RemoveConstraint(ApiDocument document, Random random)
    {
        if (document.SchemaPlaces.All.Where(schema => s_constraints.Any(schema.ContainsKey)).ToList().Any(random) is not { } schema)
        {
            return null;
        }

        schema.Remove(s_constraints.Where(schema.ContainsKey).ToList().Any(random)!);
        return schema;
    }

    private static JsonObject? AddDefault(ApiDocument document, Random random)
    {
        var schemas = Properties(document)
            .Concat(document.Operations.SelectMany(document.Parameters).Where(parameter => parameter["in"].AsText() is "query" or "header")
                .Select(document.SchemaOf).OfType<JsonObject>())
            .Where(schema => schema["type"].AsText() is "string" or "boolean" && schema["enum"] is null && schema["format"] is null
                && !schema.ContainsKey("default"))
            .ToList();
        if (schemas.Any(random) is not { } schema)
        {
            return null;
        }

        schema["default"] = schema["type"].AsText() == "string" ? "something" : true;
        return schema;
    }

    private static JsonObject? RemoveDeprecation(ApiDocument document, Random random)
    {
        var parts = document.Operations.Select(operation => operation.Value).Concat(document.SchemaPlaces.All)
            .Where(part => part["deprecated"].IsTrue())
            .ToList();
        if (parts.Any(random) is not { } part)
        {
            return null;
        }

        part.Remove("deprecated");
        return part;
    }

    private static JsonObject? RemoveTags(ApiDocument document, Random random)
    {
        if (document.Operations.Where(operation => operation.Value.ContainsKey("tags")).ToList().Any(random) is not { } operation)
        {
            return null;
        }

        operation.Value.Remove("tags");
        return operation.Value;
    }

    private static JsonArray? RemoveSecurity(ApiDocument document, Random random)
    {
        if (document.Root["security"] is not JsonArray
            || document.Operations.Where(operation => !operation.Value.ContainsKey("security")).ToList().Any(random) is not { } operation)
        {
            return null;
        }

        var security = new JsonArray();
        operation.Value["security"] = security;
        return security;
    }

    private static JsonObject? RemoveComponent(ApiDocument document, Random random)
    {
        var used = document.SchemaPlaces.All.ToHashSet();
        var unused = document.Components
            .Where(component => !used.Contains(component.Value) && !document.IsReferredTo(component.Value)
                && !component.Value.ContainsKey("allOf") && !component.Value.ContainsKey("$ref"))
            .Select(component => component.Key)
            .ToList();
        if (document.RefersByIdentifier || unused.Any(random) is not { } name)
        {
            return null;
        }

        document.Schemas()!.Remove(name);
        return document.Schemas();
    }

    private static IEnumerable<JsonObject> Properties(ApiDocument document) => document.SchemaPlaces.All
        .Select(schema => schema["properties"]).OfType<JsonObject>()
        .SelectMany(properties => properties)
        .Select(property => property.Value).OfType<JsonObject>();
}
