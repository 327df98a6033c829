using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cf1Gen.Conformance.Documents;

/// <summary>Reads the operations of a document.</summary>
/// <param name="document">The document.</param>
public sealed class OperationReader(OpenApiDocument document)
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private readonly SwaggerParameters _swagger = new(document);

    /// <summary>Returns the operations by method and path; a failure to read one is its only content.</summary>
    public IEnumerable<(string Route, Func<ApiOperation> Read)> Operations()
    {
        foreach (var (path, item) in document.Root["paths"]!.AsObject())
        {
            // References of path items can lead to other files; the operations of those are not counted.
            if (path.StartsWith('/') && TryFollow(item) is JsonObject pathItem)
            {
                foreach (var method in s_methods.Where(method => pathItem[method] is JsonObject))
                {
                    yield return ($"{method.ToUpperInvariant()} {path}", () => Read(method, path, pathItem, pathItem[method]!.AsObject()));
                }
            }
        }
    }

    private JsonNode? TryFollow(JsonNode? item)
    {
        try
        {
            return document.Follow(item);
        }
        catch (UnsupportedDocumentException)
        {
            return null;
        }
    }

    private ApiOperation Read(string method, string path, JsonObject pathItem, JsonObject operation)
    {
        var declared = Parameters(pathItem, operation);
        if (!document.IsSwagger && declared.Any(parameter => !IsParameter(parameter)))
        {
            throw new UnsupportedDocumentException("a parameter that the version does not have");
        }

        return new ApiOperation(
            method.ToUpperInvariant(),
            path,
            WithPath(path, [.. declared.Where(node => IsParameter(node) && HasName(node)).Select(Parameter)]),
            document.IsSwagger ? _swagger.Body(operation, declared) : Body(operation),
            [.. Responses(operation)]);
    }

    /// <summary>Returns the parameters of an operation and those of its path that it does not replace.</summary>
    private List<JsonObject> Parameters(JsonObject pathItem, JsonObject operation)
    {
        var found = new Dictionary<(string?, string?), JsonObject>();
        foreach (var list in new[] { pathItem["parameters"], operation["parameters"] }.OfType<JsonArray>())
        {
            // The first of several with one name counts. The names of headers are not case-sensitive.
            foreach (var parameter in list.Select(document.Follow).OfType<JsonObject>().Reverse())
            {
                var location = parameter["in"]?.ToString();
                var name = parameter["name"]?.ToString();
                found[(location == "header" ? name?.ToUpperInvariant() : name, location)] = parameter;
            }
        }

        return [.. found.Values];
    }

    private static bool HasName(JsonObject node) => node["name"]?.ToString() is not (null or "");

    /// <summary>Adds the parts of the path that the document does not declare: texts.</summary>
    private static List<ApiParameter> WithPath(string path, List<ApiParameter> declared)
    {
        foreach (var name in Regex.Matches(path, @"\{([^{}]*)\}").Select(match => match.Groups[1].Value.TrimStart('+')).Distinct()
            .Where(name => !declared.Any(parameter => parameter.Location == "path" && parameter.Name == name)).ToList())
        {
            declared.Add(new ApiParameter(name, "path", true, new JsonObject { ["type"] = "string" }, "simple", false, false, null));
        }

        return declared;
    }

    private static bool IsParameter(JsonObject node) =>
        node["in"]?.ToString() is "path" or "query" or "header" or "cookie" or "querystring";

    private ApiParameter Parameter(JsonObject node)
    {
        if (document.IsSwagger)
        {
            return SwaggerParameters.Parameter(node);
        }

        var location = node["in"]!.ToString();
        var style = node["style"]?.ToString() ?? (location is "query" or "cookie" ? "form" : "simple");
        var content = (node["content"] as JsonObject)?.FirstOrDefault();
        return new ApiParameter(
            node["name"]?.ToString() ?? "",
            location,
            location == "path" || IsTrue(node["required"]),
            content is { Value: not null } ? document.Follow(content.Value.Value)?["schema"] : node["schema"],
            style,
            node["explode"] is { } explode ? IsTrue(explode) : style is "form" or "cookie",
            IsTrue(node["allowReserved"]),
            content?.Key);
    }

    private ApiBody? Body(JsonObject operation) => document.Follow(operation["requestBody"]) is JsonObject body
        ? new ApiBody(IsTrue(body["required"]), [.. Contents(body)])
        : null;

    private IEnumerable<ApiContent> Contents(JsonObject owner) => owner["content"] is JsonObject contents
        ? contents.Select(content => (Name: content.Key, Value: document.Follow(content.Value) as JsonObject ?? []))
            .Select(content => new ApiContent(
                MediaType(content.Name), content.Value["schema"], content.Value["itemSchema"],
                content.Value["encoding"] as JsonObject ?? []))
        : [];

    private IEnumerable<DescribedResponse> Responses(JsonObject operation)
    {
        var described = (operation["responses"] as JsonObject ?? [])
            .Select(response => (response.Key, Status: Status(response.Key)))
            .OrderBy(response => response.Status)
            .ToList();
        // A server sends a part of a file only to a request for a range.
        var successes = described.Where(response => response.Status is >= 200 and < 300 and not 206).ToList();
        if (successes.Count == 0 && described.All(response => response.Status is < 300 or >= 400))
        {
            successes = [.. described.Where(response => response.Key == "default").Select(response => (response.Key, Status: 200))];
        }

        foreach (var (key, status) in successes.DistinctBy(response => response.Status))
        {
            var response = document.Follow(operation["responses"]![key]) as JsonObject ?? [];
            if (!document.IsSwagger && response["schema"] is not null)
            {
                throw new UnsupportedDocumentException("a response in the form of another version");
            }

            var contents = document.IsSwagger ? _swagger.Contents(operation, response) : Contents(response);
            yield return new DescribedResponse(status, [.. contents]);
        }
    }

    /// <summary>Returns the status code of a response; for a range, one that seldom has a description of its own.</summary>
    private static int Status(string key) =>
        key.Equals("2XX", StringComparison.OrdinalIgnoreCase) ? 207 : int.TryParse(key, out var status) ? status : 0;

    /// <summary>Returns a media type without parameters.</summary>
    internal static string MediaType(string text) => text.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Determines whether a node is <see langword="true"/>.</summary>
    internal static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var isTrue) && isTrue;
}
