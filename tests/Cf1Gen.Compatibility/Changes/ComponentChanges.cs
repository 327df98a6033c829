using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Adds components and uses of components.</summary>
internal static class ComponentChanges
{
    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        new("component-added", AddUnused),
        new("component-used-in-body", (document, random) => Use(document, random, "post", schema => (Snippets.Text(), schema))),
        new("component-used-in-response", (document, random) => Use(document, random, "get", schema => (schema, null))),
        new("component-used-as-item", (document, random) => Use(document, random, "get", schema => (Snippets.List(schema), null))),
        new("component-used-in-property", UseInProperty),
        new("inline-object-copied", (document, random) => Copy(document, random, schema => schema["properties"] is JsonObject)),
        new("inline-enum-copied", (document, random) => Copy(document, random, schema => schema["enum"] is JsonArray)),
        new("response-moved-to-component", MoveResponse),
        new("parameter-moved-to-component", MoveParameter),
        new("body-moved-to-component", MoveBody),
    ];

    /// <summary>Returns whether a part refers to an inline schema, whose type is named after the first part that refers to it.</summary>
    public static bool RefersIntoPath(JsonNode? part) =>
        part?.ToJsonString().Contains("\"$ref\":\"#/paths/", StringComparison.Ordinal) == true;

    private static JsonObject AddUnused(ApiDocument document, Random random) =>
        Add(document, random, "Gizmo", random.Next(2) == 0 ? Snippets.Object() : Snippets.Enum());

    private static JsonObject? Use(
        ApiDocument document, Random random, string method, Func<JsonObject, (JsonObject Response, JsonObject? Body)> use)
    {
        if (Used(document).Any(random) is not { } name)
        {
            return null;
        }

        var (response, body) = use(document.Reference(name));
        return AddPath(document, random, method, response, body);
    }

    private static JsonObject? UseInProperty(ApiDocument document, Random random)
    {
        var owners = document.SchemaPlaces.All.Where(SchemaChanges.CanGainProperty).ToList();
        if (Used(document).Any(random) is not { } name || owners.Any(random) is not { } owner)
        {
            return null;
        }

        var properties = owner["properties"]!.AsObject();
        var property = document.Reference(name);
        JsonTree.Insert(properties, Snippets.PropertyName(properties, random), property, random);
        return property;
    }

    private static JsonObject? Copy(ApiDocument document, Random random, Func<JsonObject, bool> isWanted)
    {
        var inline = document.SchemaPlaces.All
            .Where(schema => schema.Parent is { } parent && parent != document.Schemas(create: false) && isWanted(schema)
                && !schema.ContainsKey("in"))
            .ToList();
        if (inline.Any(random) is not { } schema)
        {
            return null;
        }

        // Into a new operation, or into another object.
        var copy = schema.DeepClone().AsObject();
        var owners = document.Components.Where(component => SchemaChanges.CanGainProperty(component.Value)).ToList();
        if (random.Next(2) == 0 || owners.Count == 0)
        {
            return AddPath(document, random, "get", random.Next(2) == 0 ? copy : Snippets.List(copy), null);
        }

        var owner = owners[random.Next(owners.Count)].Value.AsObject();
        var properties = owner["properties"]!.AsObject();
        var name = schema.Parent is JsonObject map && map.GetPathName() == "properties" && !CanHave(owner, schema.GetPropertyName())
            ? schema.GetPropertyName()
            : Snippets.PropertyName(properties, random);
        JsonTree.Insert(properties, name, copy, random);
        return copy;
    }

    /// <summary>
    /// Returns whether a schema has a property, or may inherit it: a schema that declares it again gives it a type of its own.
    /// </summary>
    private static bool CanHave(JsonObject schema, string property) =>
        schema.ContainsKey("allOf") || schema["properties"]!.AsObject().ContainsKey(property);

    private static JsonObject? MoveResponse(ApiDocument document, Random random) => Move(
        document, random, "responses", document.Operations
            .SelectMany(operation => operation.Value["responses"] as JsonObject ?? [])
            .Select(response => response.Value)
            .Where(response => !HasInlineType(response) && !RefersIntoPath(response)));

    /// <summary>Returns whether a part has inline schemas, whose types would be named after the component.</summary>
    private static bool HasInlineType(JsonNode? part) =>
        part?.ToJsonString() is { } text
        && (text.Contains("\"properties\"", StringComparison.Ordinal) || text.Contains("\"enum\"", StringComparison.Ordinal));

    private static JsonObject? MoveParameter(ApiDocument document, Random random) => Move(
        document, random, "parameters", document.Operations
            .SelectMany(operation => operation.Value["parameters"] as JsonArray ?? [])
            .Where(parameter => document.IsSwagger || parameter?["in"].AsText() is not ("body" or "formData")));

    private static JsonObject? MoveBody(ApiDocument document, Random random) => document.IsSwagger ? null : Move(
        document, random, "requestBodies", document.Operations.Select(operation => operation.Value["requestBody"]));

    /// <summary>Moves a part of an operation to the components, and refers to it.</summary>
    private static JsonObject? Move(ApiDocument document, Random random, string section, IEnumerable<JsonNode?> parts)
    {
        if (parts.OfType<JsonObject>().Where(part => !part.ContainsKey("$ref") && !document.IsReferredTo(part)).ToList().Any(random)
            is not { } part)
        {
            return null;
        }

        var components = document.Section(section)!;
        var name = ApiDocument.Unused(components, "MovedPart");
        var reference = new JsonObject { ["$ref"] = document.IsSwagger ? $"#/{section}/{name}" : $"#/components/{section}/{name}" };
        part.ReplaceWith(reference);
        components[name] = part;
        return reference;
    }

    private static JsonObject Add(ApiDocument document, Random random, string name, JsonObject schema)
    {
        var schemas = document.Schemas()!;
        JsonTree.Insert(schemas, ApiDocument.Unused(schemas, name), schema, random);
        return schema;
    }

    private static JsonObject AddPath(ApiDocument document, Random random, string method, JsonObject response, JsonObject? body)
    {
        var paths = document.Root["paths"]!.AsObject();
        var path = ApiDocument.Unused(paths, "/" + Snippets.Word(random));
        var operation = Snippets.Operation(document, path, response, body);
        JsonTree.Insert(paths, path, new JsonObject { [method] = operation }, random);
        return operation;
    }

    private static List<string> Used(ApiDocument document)
    {
        var used = document.SchemaPlaces.All.ToHashSet();
        return [.. document.Components.Where(component => used.Contains(component.Value)).Select(component => component.Key)];
    }

    private static string? GetPathName(this JsonObject node) => node.Parent is JsonObject ? node.GetPropertyName() : null;
}
