using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Adds optional parameters, and changes required parameters to optional ones.</summary>
internal static class ParameterChanges
{
    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        new("parameter-added-first", (document, random) => Add(document, random, "query", count => count > 0, _ => 0)),
        new("parameter-added-last", (document, random) => Add(document, random, "query", count => count > 0, count => count)),
        new("parameter-added-between", (document, random) => Add(
            document, random, "query", count => count > 1, count => random.Next(Math.Min(1, count), Math.Max(1, count)))),
        new("parameter-added-to-none", (document, random) => Add(document, random, "query", count => count == 0, _ => 0)),
        new("header-parameter-added", (document, random) => Add(document, random, "header", _ => true, count => random.Next(count + 1))),
        new("parameter-added-to-path-item", AddToItem),
        new("parameter-optional", MakeOptional),
        new("body-optional", MakeBodyOptional),
    ];

    private static JsonObject? Add(
        ApiDocument document, Random random, string place, Func<int, bool> isWanted, Func<int, int> position)
    {
        var operations = document.Operations
            .Where(operation => isWanted(document.Parameters(operation).Count(IsOption))
                && operation.Value["parameters"] is null or JsonArray)
            .ToList();
        if (operations.Any(random) is not { } operation)
        {
            return null;
        }

        var parameters = JsonTree.Array(operation.Value, "parameters")!;
        var parameter = Create(document, random, place);
        parameters.Insert(Math.Min(position(parameters.Count), parameters.Count), parameter);
        return parameter;
    }

    private static JsonObject? AddToItem(ApiDocument document, Random random)
    {
        var items = document.Paths.Select(path => path.Value).Where(item => item["parameters"] is null or JsonArray).ToList();
        if (items.Any(random) is not { } item)
        {
            return null;
        }

        var parameter = Create(document, random, "query");
        JsonTree.Array(item, "parameters")!.Add((JsonNode)parameter);
        return parameter;
    }

    private static JsonObject? MakeOptional(ApiDocument document, Random random)
    {
        var required = document.Operations.SelectMany(document.Parameters)
            .Where(parameter => parameter["in"].AsText() is "query" or "header" && parameter["required"].IsTrue())
            .ToList();
        if (required.Any(random) is not { } parameter)
        {
            return null;
        }

        parameter["required"] = false;
        return parameter;
    }

    private static JsonObject? MakeBodyOptional(ApiDocument document, Random random)
    {
        var required = document.IsSwagger
            ? document.Operations.SelectMany(document.Parameters).Where(
                parameter => parameter["in"].AsText() == "body" && parameter["required"].IsTrue())
            : document.Operations.Select(operation => document.Resolve(operation.Value["requestBody"])).OfType<JsonObject>().Where(
                body => body["required"].IsTrue());
        if (required.ToList().Any(random) is not { } body)
        {
            return null;
        }

        body.Remove("required");
        return body;
    }

    private static JsonObject Create(ApiDocument document, Random random, string place) => Snippets.Parameter(
        document, place == "header" ? "X-Added-Header" : "added_option", place, random.Next(3) switch
        {
            0 => Snippets.Enum(),
            1 => new JsonObject { ["type"] = "integer" },
            _ => Snippets.Text(),
        });

    private static bool IsOption(JsonObject parameter) => parameter["in"].AsText() is "query" or "header" or "cookie";
}
