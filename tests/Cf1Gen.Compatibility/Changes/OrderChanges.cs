using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Changes the order of the parts of a document.</summary>
internal static class OrderChanges
{
    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        new("order-of-paths", (document, random) => Shuffle(document, [document.Root["paths"]], random)),
        new("order-of-methods", (document, random) => Shuffle(document, document.Paths.Select(path => path.Value), random)),
        new("order-of-components", (document, random) => Shuffle(document, [document.Schemas(create: false)], random)),
        new("order-of-properties", (document, random) => Shuffle(
            document, document.SchemaPlaces.All.Select(schema => schema["properties"]), random)),
        new("order-of-required", (document, random) => Shuffle(
            document, document.SchemaPlaces.All.Select(schema => schema["required"]), random)),
        new("order-of-enum-values", ShuffleEnum),
        new("order-of-branches", (document, random) => Shuffle(
            document, document.SchemaPlaces.All.SelectMany(schema => new[] { schema["oneOf"], schema["anyOf"], Agreeing(schema["allOf"]) }),
            random)),
        new("order-of-parameters", (document, random) => Shuffle(
            document, document.Operations
                .SelectMany(operation => new[] { operation.Value["parameters"], operation.Item["parameters"] })
                .Where(parameters => IsUnambiguous(document, parameters)),
            random)),
        new("order-of-responses", (document, random) => Shuffle(
            document, document.Operations.Select(operation => operation.Value["responses"]), random)),
        new("order-of-tags", (document, random) => Shuffle(
            document, document.Operations.Select(operation => operation.Value["tags"]).Append(document.Root["tags"]), random)),
        new("order-of-security", (document, random) => Shuffle(
            document, document.Operations.Select(operation => operation.Value["security"])
                .Append(document.Root["security"])
                .Append(document.Section("securitySchemes", create: false))
                .Append(document.Root["securityDefinitions"]), random)),
        new("order-of-all-members", ShuffleAll),
    ];

    /// <summary>Returns the parts of a schema, unless they contradict each other: then the last one decides.</summary>
    private static JsonArray? Agreeing(JsonNode? parts) =>
        parts is JsonArray array
        && array.OfType<JsonObject>().Select(part => part["type"]?.ToJsonString()).OfType<string>().Distinct().Count() < 2
            ? array
            : null;

    /// <summary>
    /// Returns whether no parameter is declared twice: then the first one decides. The case of letters is ignored, as in headers.
    /// </summary>
    private static bool IsUnambiguous(ApiDocument document, JsonNode? parameters)
    {
        var names = (parameters as JsonArray ?? []).Select(document.Resolve).OfType<JsonObject>()
            .Select(parameter => $"{parameter["in"]}:{parameter["name"]}")
            .ToList();
        return names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count;
    }

    private static JsonArray? ShuffleEnum(ApiDocument document, Random random)
    {
        // Arrays next to the values give their names by index.
        var enums = document.SchemaPlaces.All
            .Where(schema => schema["enum"] is JsonArray { Count: > 1 }
                && !schema.Any(member => member.Key.StartsWith("x-", StringComparison.Ordinal)))
            .ToList();
        return enums.Any(random) is { } schema && JsonTree.Shuffle(schema["enum"]!.AsArray(), random) ? schema["enum"]!.AsArray() : null;
    }

    private static JsonNode? Shuffle(ApiDocument document, IEnumerable<JsonNode?> parts, Random random) =>
        parts.Where(part => part is JsonObject { Count: > 1 } || (part is JsonArray { Count: > 1 } && !document.IsReferredTo(part)))
            .Distinct().ToList() is { Count: > 0 } places
        && places[random.Next(places.Count)] is { } place
        && (place is JsonObject members ? JsonTree.Shuffle(members, random) : JsonTree.Shuffle(place.AsArray(), random))
            ? place
            : null;

    /// <summary>Changes the order of the members of every object, as another serializer would.</summary>
    private static JsonObject ShuffleAll(ApiDocument document, Random random)
    {
        Visit(document.Root);
        return document.Root;

        void Visit(JsonNode? node)
        {
            switch (node)
            {
                case JsonObject members:
                    JsonTree.Shuffle(members, random);
                    foreach (var (_, value) in members)
                    {
                        Visit(value);
                    }

                    break;
                case JsonArray items:
                    foreach (var item in items)
                    {
                        Visit(item);
                    }

                    break;
                default:
                    break;
            }
        }
    }
}
