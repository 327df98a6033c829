using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Changes documentation and what has no meaning for a request or response.</summary>
internal static class DocumentationChanges
{
    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        new("operation-deprecated", (document, random) => Deprecate(document.Operations.Select(operation => operation.Value), random)),
        new("property-deprecated", (document, random) => document.IsSwagger ? null : Deprecate(Properties(document), random)),
        new("component-deprecated", (document, random) => document.IsSwagger ? null : Deprecate(
            document.Components.Select(component => component.Value), random)),
        new("parameter-deprecated", (document, random) => document.IsSwagger ? null : Deprecate(
            document.Operations.SelectMany(document.Parameters), random)),
        new("summary-changed", (document, random) => SetText(document.Operations.Select(operation => operation.Value), "summary", random)),
        new("description-changed", (document, random) => SetText(document.SchemaPlaces.All, "description", random)),
        new("description-removed", RemoveDescription),
        new("title-changed", (document, random) => SetText(
            document.SchemaPlaces.All.Where(schema => schema.Parent is not JsonArray), "title", random)),
        new("info-changed", ChangeInfo),
        new("example-added", (document, random) => SetText(Properties(document).Where(
            schema => schema["type"].AsText() == "string" && schema["example"] is null), "example", random)),
        new("tag-added-to-operation", AddTag),
        new("tag-described", DescribeTag),
        new("extension-added", AddExtension),
        new("external-docs-added", AddDocs),
    ];

    private static JsonObject? Deprecate(IEnumerable<JsonObject> parts, Random random)
    {
        if (parts.Where(part => !part["deprecated"].IsTrue()).ToList().Any(random) is not { } part)
        {
            return null;
        }

        part["deprecated"] = true;
        return part;
    }

    private static JsonObject? SetText(IEnumerable<JsonObject> parts, string key, Random random)
    {
        if (parts.ToList().Any(random) is not { } part)
        {
            return null;
        }

        part[key] = "Gets or lists the new text, which was \"rewritten\" <by hand>.";
        return part;
    }

    private static JsonObject? RemoveDescription(ApiDocument document, Random random)
    {
        if (document.SchemaPlaces.All.Where(schema => schema["description"] is not null).ToList().Any(random) is not { } schema)
        {
            return null;
        }

        schema.Remove("description");
        return schema;
    }

    private static JsonObject? ChangeInfo(ApiDocument document, Random random)
    {
        if (document.Root["info"] is not JsonObject info)
        {
            return null;
        }

        info[random.Next(2) == 0 ? "title" : "description"] = "The API in its new clothes";
        info["version"] = "2.0.1";
        return info;
    }

    private static JsonArray? AddTag(ApiDocument document, Random random)
    {
        if (document.Operations.Where(operation => operation.Value["tags"] is null or JsonArray).ToList().Any(random) is not { } operation)
        {
            return null;
        }

        var tags = JsonTree.Array(operation.Value, "tags")!;
        tags.Add((JsonNode)"added tag");
        return tags;
    }

    private static JsonObject? DescribeTag(ApiDocument document, Random random)
    {
        if (document.Root["tags"] is not null and not JsonArray)
        {
            return null;
        }

        var names = document.Operations.SelectMany(operation => operation.Value["tags"] as JsonArray ?? [])
            .Select(tag => tag.AsText()).OfType<string>()
            .Except(JsonTree.Array(document.Root, "tags")!.Select(tag => (tag as JsonObject)?["name"].AsText()).OfType<string>())
            .ToList();
        var tag = new JsonObject { ["name"] = names.Any(random) ?? "new tag", ["description"] = "A tag." };
        document.Root["tags"]!.AsArray().Add((JsonNode)tag);
        return tag;
    }

    private static JsonObject? AddExtension(ApiDocument document, Random random)
    {
        var parts = new List<JsonObject> { document.Root };
        parts.AddRange(document.Operations.Select(operation => operation.Value));
        parts.AddRange(document.Paths.Select(path => path.Value));
        parts.AddRange(document.SchemaPlaces.All);
        parts.AddRange(document.Operations.SelectMany(document.Parameters));
        var part = parts[random.Next(parts.Count)];
        part["x-added-extension"] = new JsonObject { ["name"] = "added", ["enum"] = new JsonArray("a", "b") };
        return part;
    }

    private static JsonObject? AddDocs(ApiDocument document, Random random)
    {
        if (document.Operations.Any(random) is not { } operation)
        {
            return null;
        }

        operation.Value["externalDocs"] = new JsonObject { ["url"] = "https://example.com/docs" };
        return operation.Value;
    }

    private static IEnumerable<JsonObject> Properties(ApiDocument document) => document.SchemaPlaces.All
        .Select(schema => schema["properties"]).OfType<JsonObject>()
        .SelectMany(properties => properties)
        .Select(property => property.Value).OfType<JsonObject>()
        .Where(property => !property.ContainsKey("$ref"));
}
