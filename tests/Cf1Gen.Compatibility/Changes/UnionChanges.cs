using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Adds branches to unions and subtypes to base types.</summary>
internal static class UnionChanges
{
    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        new("union-branch-added", AddBranch),
        new("union-branch-added-with-mapping", AddMapping),
        new("subtype-added", AddSubtype),
    ];

    /// <summary>Adds an object to a union of objects that has no discriminator.</summary>
    private static JsonObject? AddBranch(ApiDocument document, Random random) => Unions(document)
        .Where(union => union["discriminator"] is null).ToList().Any(random) is { } union
            ? Append(document, union, "AddedBranch", Snippets.Object())
            : null;

    private static JsonObject? AddMapping(ApiDocument document, Random random)
    {
        if (Unions(document).Where(union => union["discriminator"]?["propertyName"].AsText() is not null).ToList().Any(random)
            is not { } union)
        {
            return null;
        }

        var discriminator = union["discriminator"]!.AsObject();
        var added = Snippets.Object();
        added["properties"]![discriminator["propertyName"].AsText()!] = Snippets.Text();
        added["required"] = new JsonArray(discriminator["propertyName"].AsText()!);
        var branch = Append(document, union, "AddedBranch", added);
        if (discriminator["mapping"] is JsonObject mapping)
        {
            mapping["added_branch"] = branch["$ref"].AsText();
        }

        return branch;
    }

    /// <summary>
    /// Adds a component that extends one with a discriminator by <c>allOf</c>. The base has a subtype already: the first one turns a class
    /// into a union.
    /// </summary>
    private static JsonObject? AddSubtype(ApiDocument document, Random random)
    {
        var bases = document.Components.Where(component => component.Value["discriminator"] is not null
            && component.Value["properties"] is JsonObject && Branches(component.Value) is null
            && HasSubtype(document, component.Key)).ToList();
        if (bases.Count == 0)
        {
            return null;
        }

        var (name, value) = bases[random.Next(bases.Count)];
        var schemas = document.Schemas()!;
        var added = new JsonObject { ["allOf"] = new JsonArray(document.Reference(name), Snippets.Object()) };
        var subtype = ApiDocument.Unused(schemas, "AddedSubtype");
        schemas[subtype] = added;
        if ((value["discriminator"] as JsonObject)?["mapping"] is JsonObject mapping)
        {
            mapping["added_subtype"] = document.Reference(subtype)["$ref"].AsText();
        }

        return added;
    }

    private static bool HasSubtype(ApiDocument document, string name)
    {
        var reference = document.Reference(name)["$ref"].AsText();
        return document.Components.Any(component => (component.Value["allOf"] as JsonArray ?? []).OfType<JsonObject>()
            .Any(part => part["$ref"].AsText() == reference));
    }

    private static JsonObject Append(ApiDocument document, JsonObject union, string name, JsonObject schema)
    {
        var schemas = document.Schemas()!;
        var component = ApiDocument.Unused(schemas, name);
        schemas[component] = schema;
        var branch = document.Reference(component);
        Branches(union)!.Add((JsonNode)branch);
        return branch;
    }

    /// <summary>Returns the unions of at least two objects. One object and null, or two scalars, have other types in C#.</summary>
    private static IEnumerable<JsonObject> Unions(ApiDocument document) => document.SchemaPlaces.All.Where(schema =>
        Branches(schema) is { } branches && branches.Select(document.Resolve).Count(branch => branch?["properties"] is JsonObject) > 1);

    private static JsonArray? Branches(JsonObject schema) => (schema["oneOf"] ?? schema["anyOf"]) as JsonArray;
}
