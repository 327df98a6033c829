using System.Text.Json.Nodes;
using Cf1Gen.Compatibility.Verbs;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Adds operations to paths that exist.</summary>
internal static class OperationChanges
{
    private static readonly string[] s_methods = ["get", "put", "post", "patch", "delete", "head", "options"];

    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        new("operation-added", Add),
        new("operation-added-get", (document, random) => Add(document, random, ["get"])),
        new("operation-added-put-or-patch", (document, random) => Add(document, random, ["put", "patch"])),
        new("operation-added-without-shared-parameter", AddWithoutSharedParameter),
        new("callback-added", AddCallback),
        new("webhook-added", AddWebhook),
    ];

    private static JsonObject? Add(ApiDocument document, Random random) => Add(document, random, s_methods);

    private static JsonObject? Add(ApiDocument document, Random random, string[] methods)
    {
        var places = document.Paths
            .SelectMany(path => methods.Where(method => !path.Value.ContainsKey(method) && !WantsName(path.Key, path.Value, method)).Select(
                method => new { Path = path.Key, Item = path.Value, Method = method }))
            .ToList();
        if (places.Any(random) is not { } place)
        {
            return null;
        }

        var id = random.Next(2) == 0 ? null : place.Method + "NewThing";
        var response = place.Method is not ("head" or "options") && random.Next(3) > 0
            ? ResponseOf(document, place.Item, random) ?? Snippets.Schema(document, random)
            : null;
        var body = place.Method is "put" or "post" or "patch" && random.Next(3) > 0 ? Snippets.Object() : null;
        var operation = Snippets.Operation(document, place.Path, response, body, id);

        // Parameters of the path item are those of its operations.
        if (operation["parameters"] is JsonArray own && place.Item["parameters"] is JsonArray shared)
        {
            var names = shared.Select(document.Resolve).Select(parameter => parameter?["name"].AsText()).ToHashSet();
            foreach (var parameter in own.Where(parameter => names.Contains(parameter!["name"].AsText())).ToList())
            {
                own.Remove(parameter);
            }
        }

        JsonTree.Insert(place.Item, place.Method, operation, random);
        return operation;
    }

    /// <summary>
    /// Returns whether an operation has the same name as another one of the path that can exist without it: the actions of one path, PATCH
    /// and POST, which both update an item, and GET and a POST that reads.
    /// </summary>
    private static bool WantsName(string path, JsonObject item, string method) =>
        (method == "patch" && item.ContainsKey("post") && path.EndsWith('}'))
        || (method == "get" && OperationVerb.Find(item["post"]?["operationId"].AsText() ?? "", "POST") is { } verb
            && OperationVerb.IsReading(verb))
        || (s_methods.Any(item.ContainsKey) && OperationVerb.IsVerb(path[(path.LastIndexOf('/') + 1)..]));

    /// <summary>Returns a reference to the component that another operation of a path returns.</summary>
    private static JsonObject? ResponseOf(ApiDocument document, JsonObject item, Random random) =>
        random.Next(2) == 0 ? null : document.Operations.Where(operation => operation.Item == item)
            .SelectMany(operation => operation.Value["responses"] as JsonObject ?? [])
            .Where(response => response.Key.StartsWith('2'))
            .Select(response => document.Resolve(response.Value))
            .Select(response => response?["schema"] ?? (response?["content"] as JsonObject)?["application/json"]?["schema"])
            .OfType<JsonObject>()
            .FirstOrDefault(schema => schema.ContainsKey("$ref"))?.DeepClone().AsObject();

    private static JsonObject? AddWithoutSharedParameter(ApiDocument document, Random random)
    {
        var operations = document.Operations;
        var shared = operations
            .Select(operation => document.Parameters(operation).Select(parameter => parameter["name"].AsText()).ToHashSet())
            .Aggregate((HashSet<string?>?)null, (all, names) => all is null ? names : [.. all.Intersect(names)]);
        if (shared is not { Count: > 0 })
        {
            return null;
        }

        var path = "/" + ApiDocument.Unused(document.Root["paths"]!.AsObject(), "/status")[1..];
        var operation = Snippets.Operation(document, path, Snippets.Object());
        JsonTree.Insert(document.Root["paths"]!.AsObject(), path, new JsonObject { ["get"] = operation }, random);
        return operation;
    }

    private static JsonObject? AddCallback(ApiDocument document, Random random)
    {
        if (document.IsSwagger
            || document.Operations.Where(operation => !operation.Value.ContainsKey("callbacks")).ToList().Any(random) is not { } operation)
        {
            return null;
        }

        var callback = new JsonObject();
        Snippets.AddBody(document, callback, Snippets.Schema(document, random));
        callback["responses"] = new JsonObject { ["204"] = Snippets.Response(document, null) };
        operation.Value["callbacks"] = new JsonObject
        {
            ["onNews"] = new JsonObject { ["{$request.query.url}"] = new JsonObject { ["post"] = callback } },
        };
        return callback;
    }

    private static JsonObject? AddWebhook(ApiDocument document, Random random)
    {
        if (!document.IsSince31)
        {
            return null;
        }

        document.Root["webhooks"] ??= new JsonObject();
        var webhooks = document.Root["webhooks"]!.AsObject();
        var webhook = new JsonObject();
        Snippets.AddBody(document, webhook, Snippets.Schema(document, random));
        webhook["responses"] = new JsonObject { ["204"] = Snippets.Response(document, null) };
        webhooks[ApiDocument.Unused(webhooks, "newsPublished")] = new JsonObject { ["post"] = webhook };
        return webhook;
    }
}
