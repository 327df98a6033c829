using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Creates parts of a document in the form of its version.</summary>
internal static class Snippets
{
    private static readonly string[] s_words = ["gizmos", "notes", "history", "audits", "milestones", "ribbons"];
    private static readonly string[] s_properties = ["remark", "priority", "labels", "reviewed_at", "origin", "weighting", "isPinned"];

    public static string Word(Random random) => s_words[random.Next(s_words.Length)];

    /// <summary>Returns a property name that an object does not have.</summary>
    public static string PropertyName(JsonObject properties, Random random) =>
        ApiDocument.Unused(properties, s_properties[random.Next(s_properties.Length)]);

    public static JsonObject Text() => new() { ["type"] = "string" };

    public static JsonObject Enum() => new() { ["type"] = "string", ["enum"] = new JsonArray("low", "high", "unknown") };

    public static JsonObject Object() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["id"] = Text(), ["status"] = Enum(), ["count"] = new JsonObject { ["type"] = "integer" } },
    };

    public static JsonObject List(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>Creates a schema of any kind.</summary>
    public static JsonObject Schema(ApiDocument document, Random random) => random.Next(7) switch
    {
        0 => Text(),
        1 => new JsonObject { ["type"] = "integer" },
        2 => Enum(),
        3 => Object(),
        4 => List(Object()),
        5 when document.Components.Select(component => component.Key).ToList().Any(random) is { } name => document.Reference(name),
        _ => List(Text()),
    };

    public static JsonObject Parameter(ApiDocument document, string name, string place, JsonObject schema)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = place };
        if (place == "path")
        {
            parameter["required"] = true;
        }

        if (!document.IsSwagger)
        {
            parameter["schema"] = schema;
            return parameter;
        }

        foreach (var (key, value) in schema)
        {
            parameter[key] = value?.DeepClone();
        }

        return parameter;
    }

    public static JsonObject Response(ApiDocument document, JsonObject? schema)
    {
        var response = new JsonObject { ["description"] = "Done." };
        if (schema is not null && document.IsSwagger)
        {
            response["schema"] = schema;
        }
        else if (schema is not null)
        {
            response["content"] = Content(schema);
        }

        return response;
    }

    public static void AddBody(ApiDocument document, JsonObject operation, JsonObject schema)
    {
        if (document.IsSwagger)
        {
            operation["consumes"] = new JsonArray("application/json");
            JsonTree.Array(operation, "parameters")!.Add((JsonNode)new JsonObject
            {
                ["name"] = "body",
                ["in"] = "body",
                ["required"] = true,
                ["schema"] = schema,
            });
        }
        else
        {
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(schema) };
        }
    }

    /// <summary>Creates an operation that requires what its path contains.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The path.</param>
    /// <param name="response">The schema of the response, or <see langword="null"/> for a response without content.</param>
    /// <param name="body">The schema of the request body, or <see langword="null"/>.</param>
    /// <param name="id">The operation id, or <see langword="null"/>.</param>
    public static JsonObject Operation(
        ApiDocument document, string path, JsonObject? response = null, JsonObject? body = null, string? id = null)
    {
        var operation = new JsonObject { ["summary"] = "Does what is new." };
        if (id is not null)
        {
            var used = document.Operations.Select(other => other.Value["operationId"].AsText()).ToHashSet(StringComparer.OrdinalIgnoreCase);
            operation["operationId"] = used.Contains(id) ? $"{id}New{used.Count}" : id;
        }

        if (PathParameters(document, path) is { Count: > 0 } parameters)
        {
            operation["parameters"] = parameters;
        }

        if (document.IsSwagger && response is not null)
        {
            operation["produces"] = new JsonArray("application/json");
        }

        if (body is not null)
        {
            AddBody(document, operation, body);
        }

        operation["responses"] = new JsonObject { [response is null ? "204" : "200"] = Response(document, response) };
        return operation;
    }

    /// <summary>Creates the parameters of a path, equal to those of the paths next to it.</summary>
    private static JsonArray PathParameters(ApiDocument document, string path)
    {
        var known = document.Operations.Where(operation => SharesStart(operation.Path, path))
            .SelectMany(document.Parameters)
            .Where(parameter => parameter["in"].AsText() == "path" && parameter["name"].AsText() is not null)
            .GroupBy(parameter => parameter["name"].AsText()!)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return
        [
            .. PathNames(path).Select(name => known.TryGetValue(name, out var parameter)
                ? parameter.DeepClone()
                : Parameter(document, name, "path", Text())),
        ];
    }

    private static IEnumerable<string> PathNames(string path) => path.Split('{').Skip(1).Select(part => part.Split('}')[0]).Distinct();

    private static bool SharesStart(string one, string other) =>
        one.Split('/').Skip(1).FirstOrDefault() == other.Split('/').Skip(1).FirstOrDefault();

    private static JsonObject Content(JsonObject schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema } };
}
