using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>Edits of a JSON document.</summary>
internal static class DocumentEdits
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    private static readonly string[] s_methods = ["get", "put", "post", "delete", "patch"];

    /// <summary>All operations, in the order of the document.</summary>
    public static IReadOnlyList<JsonObject> Operations(JsonNode document) =>
        [.. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Where(member => s_methods.Contains(member.Key)).Select(
            member => member.Value!.AsObject())];

    public static SpecFile Edit(this SpecFile spec, Action<JsonNode> edit)
    {
        var document = JsonNode.Parse(spec.Text!)!;
        edit(document);
        return spec with { Text = document.ToJsonString(s_indented) };
    }

    /// <summary>Adds an operation without new types to a path.</summary>
    public static SpecFile AddOperation(this SpecFile spec, string path, string name) => spec.Edit(document =>
        document["paths"]!.AsObject().Add(path, new JsonObject
        {
            ["delete"] = new JsonObject
            {
                ["operationId"] = name,
                ["parameters"] = Parameters(path),
                ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "Done." } },
            },
        }));

    /// <summary>Turns the order of all schemas round.</summary>
    public static SpecFile ReverseSchemas(this SpecFile spec) => spec.Edit(document =>
    {
        var schemas = document["components"]!["schemas"]!.AsObject();
        var reversed = schemas.Reverse().ToList();
        schemas.Clear();
        foreach (var (name, schema) in reversed)
        {
            schemas.Add(name, schema);
        }
    });

    private static JsonArray Parameters(string path) =>
        [.. path.Split('/').Where(segment => segment.StartsWith('{')).Select(segment => (JsonNode)new JsonObject
        {
            ["name"] = segment.Trim('{', '}'),
            ["in"] = "path",
            ["required"] = true,
            ["schema"] = new JsonObject { ["type"] = "string" },
        })];
}
