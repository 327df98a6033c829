using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Adds responses, content types and headers.</summary>
internal static class ResponseChanges
{
    private static readonly string[] s_statuses = ["400", "401", "404", "409", "422", "429", "500", "503", "default", "304", "4XX", "5XX"];

    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        new("error-response-added", AddError),
        new("content-type-added-to-response", AddContentToResponse),
        new("content-type-added-to-body", AddContentToBody),
        new("response-header-added", AddHeader),
        new("link-added", AddLink),
    ];

    private static JsonObject? AddError(ApiDocument document, Random random)
    {
        var places = document.Operations.Where(operation => operation.Value["responses"] is JsonObject { Count: > 0 } responses
            && responses.Any(response => response.Key.StartsWith('2'))).ToList();
        if (places.Any(random) is not { } operation)
        {
            return null;
        }

        var responses = operation.Value["responses"]!.AsObject();
        if (s_statuses.Where(status => !responses.ContainsKey(status)).ToList().Any(random) is not { } status)
        {
            return null;
        }

        var response = Snippets.Response(document, random.Next(3) == 0 ? null : Snippets.Schema(document, random));
        JsonTree.Insert(responses, status, response, random);
        return response;
    }

    private static JsonNode? AddContentToResponse(ApiDocument document, Random random)
    {
        if (document.IsSwagger)
        {
            return AddMediaType(document, random, "produces", "application/xml");
        }

        var contents = Successes(document).Select(response => response["content"]).OfType<JsonObject>().Where(
            content => IsPreferred(content) && !content.ContainsKey("application/xml")).ToList();
        if (contents.Any(random) is not { } content)
        {
            return null;
        }

        return content["application/xml"] = content.First().Value?["schema"] is { } schema
            ? new JsonObject { ["schema"] = schema.DeepClone() }
            : new JsonObject();
    }

    private static JsonNode? AddContentToBody(ApiDocument document, Random random)
    {
        if (document.IsSwagger)
        {
            return AddMediaType(document, random, "consumes", "application/xml");
        }

        var contents = document.Operations.Select(operation => document.Resolve(operation.Value["requestBody"])?["content"])
            .OfType<JsonObject>()
            .Where(content => IsPreferred(content) && !content.ContainsKey("application/xml"))
            .ToList();
        if (contents.Any(random) is not { } content)
        {
            return null;
        }

        var type = random.Next(2) == 0 || content.ContainsKey("application/x-www-form-urlencoded")
            ? "application/xml"
            : "application/x-www-form-urlencoded";
        return content[type] = content.First().Value?["schema"] is { } schema
            ? new JsonObject { ["schema"] = schema.DeepClone() }
            : new JsonObject();
    }

    /// <summary>Returns whether content is used even if XML or a form is added.</summary>
    private static bool IsPreferred(JsonObject content) =>
        content.Any(media => media.Key.Contains("json", StringComparison.OrdinalIgnoreCase));

    private static JsonArray? AddMediaType(ApiDocument document, Random random, string key, string type)
    {
        var lists = document.Operations.Select(operation => operation.Value[key]).OfType<JsonArray>().Where(
            list => list.Any(item => item.AsText()?.Contains("json", StringComparison.OrdinalIgnoreCase) == true)
                && list.All(item => item.AsText() != type)).ToList();
        if (lists.Any(random) is not { } list)
        {
            return null;
        }

        list.Add((JsonNode)type);
        return list;
    }

    private static JsonObject? AddHeader(ApiDocument document, Random random)
    {
        if (Successes(document).Where(response => response["headers"] is null or JsonObject).ToList().Any(random) is not { } response)
        {
            return null;
        }

        response["headers"] ??= new JsonObject();
        var header = document.IsSwagger ? Snippets.Text() : new JsonObject { ["schema"] = Snippets.Text() };
        response["headers"]!["X-Added-Header"] = header;
        return header;
    }

    private static JsonObject? AddLink(ApiDocument document, Random random)
    {
        if (document.IsSwagger
            || Successes(document).Where(response => response["links"] is null).ToList().Any(random) is not { } response
            || document.Operations.Select(operation => operation.Value["operationId"].AsText()).FirstOrDefault(id => id is not null)
                is not { } id)
        {
            return null;
        }

        response["links"] = new JsonObject { ["next_step"] = new JsonObject { ["operationId"] = id } };
        return response["links"]!.AsObject();
    }

    private static List<JsonObject> Successes(ApiDocument document) =>
    [
        .. document.Operations.SelectMany(operation => operation.Value["responses"] as JsonObject ?? [])
            .Where(response => response.Key.StartsWith('2'))
            .Select(response => document.Resolve(response.Value))
            .OfType<JsonObject>(),
    ];
}
