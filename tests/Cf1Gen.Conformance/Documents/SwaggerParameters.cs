using System.Text.Json.Nodes;

namespace Cf1Gen.Conformance.Documents;

/// <summary>Reads what OpenAPI 2.0 writes in another way: parameters with keywords of a schema, bodies, forms, media types.</summary>
/// <param name="document">The document.</param>
internal sealed class SwaggerParameters(OpenApiDocument document)
{
    private static readonly string[] s_keywords = ["name", "in", "required", "description", "collectionFormat", "allowEmptyValue"];

    public static ApiParameter Parameter(JsonObject node)
    {
        var location = node["in"]!.ToString();
        var (style, explode) = Style(node["collectionFormat"]?.ToString(), location);
        return new ApiParameter(
            node["name"]?.ToString() ?? "", location, location == "path" || OperationReader.IsTrue(node["required"]),
            Schema(node), style, explode, AllowReserved: false, ContentType: null);
    }

    public ApiBody? Body(JsonObject operation, IReadOnlyList<JsonObject> parameters)
    {
        var types = MediaTypes(operation, "consumes");
        if (parameters.FirstOrDefault(parameter => parameter["in"]?.ToString() == "body") is { } body)
        {
            var contents = types.DefaultIfEmpty("application/json").Select(type => new ApiContent(type, body["schema"], null, []));
            return new ApiBody(OperationReader.IsTrue(body["required"]), [.. contents]);
        }

        var fields = parameters.Where(parameter => parameter["in"]?.ToString() == "formData").ToList();
        return fields.Count == 0 ? null : Form(fields, types);
    }

    public IEnumerable<ApiContent> Contents(JsonObject operation, JsonObject response)
    {
        if (response["schema"] is not { } schema)
        {
            return [];
        }

        var isFile = document.Follow(schema)?["type"]?.ToString() == "file";
        return MediaTypes(operation, "produces").DefaultIfEmpty(isFile ? "application/octet-stream" : "application/json")
            .Select(type => new ApiContent(type, isFile ? Binary() : schema, null, []));
    }

    private static ApiBody Form(List<JsonObject> fields, IReadOnlyList<string> types)
    {
        var properties = new JsonObject();
        var encoding = new JsonObject();
        foreach (var field in fields)
        {
            var name = field["name"]?.ToString() ?? "";
            var (style, explode) = Style(field["collectionFormat"]?.ToString(), "formData");
            properties[name] = Schema(field);
            encoding[name] = new JsonObject { ["style"] = style, ["explode"] = explode };
        }

        var required = fields.Where(field => OperationReader.IsTrue(field["required"]))
            .Select(field => field["name"]?.ToString()).ToArray();
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. required.Select(name => (JsonNode?)name)]),
        };
        var hasFile = fields.Any(field => field["type"]?.ToString() == "file");

        // A file needs parts, whatever the document consumes.
        var forms = types.Where(type => type == "multipart/form-data" || (type == "application/x-www-form-urlencoded" && !hasFile))
            .DefaultIfEmpty(hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded");
        return new ApiBody(required.Length > 0, [.. forms.Select(type => new ApiContent(type, schema, null, encoding))]);
    }

    private static JsonObject Schema(JsonObject parameter)
    {
        if (parameter["type"]?.ToString() == "file")
        {
            return Binary();
        }

        var schema = new JsonObject(parameter
            .Where(member => !s_keywords.Contains(member.Key))
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        return schema["schema"] as JsonObject is { } own ? own.DeepClone().AsObject() : schema;
    }

    private static (string Style, bool Explode) Style(string? collectionFormat, string location) => collectionFormat switch
    {
        "multi" => ("form", true),
        "ssv" => ("spaceDelimited", false),
        "tsv" => ("tabDelimited", false),
        "pipes" => ("pipeDelimited", false),
        _ => (location is "path" or "header" ? "simple" : "form", false),
    };

    private List<string> MediaTypes(JsonObject operation, string member) =>
        [.. (operation[member] as JsonArray ?? document.Root[member] as JsonArray ?? [])
            .Select(type => OperationReader.MediaType(type?.ToString() ?? "")).Distinct()];

    private static JsonObject Binary() => new() { ["type"] = "string", ["format"] = "binary" };
}
