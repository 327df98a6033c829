using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Cf1Gen.Client.Tests.Document;

/// <summary>The document from which the client of this project is generated. Tests read their expected values from it.</summary>
internal static class ApiDocument
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private static readonly JsonObject s_root = JsonNode.Parse(File.ReadAllText(FilePath()))!.AsObject();

    /// <summary>Gets the operations by id.</summary>
    public static IReadOnlyDictionary<string, DocumentOperation> Operations { get; } = (
        from path in s_root["paths"]!.AsObject()
        from member in path.Value!.AsObject()
        where s_methods.Contains(member.Key)
        select new DocumentOperation(member.Key.ToUpperInvariant(), path.Key, member.Value!.AsObject()))
        .ToDictionary(operation => operation.Id);

    /// <summary>Gets the schemas by name.</summary>
    public static JsonObject Schemas => s_root["components"]!["schemas"]!.AsObject();

    /// <summary>Gets the address of the service.</summary>
    public static string BaseAddress => (string)s_root["servers"]![0]!["url"]!;

    /// <summary>Gets the example of an error response.</summary>
    public static JsonNode Failure => s_root["components"]!["responses"]!["failure"]!["content"]!["application/json"]!["example"]!;

    /// <summary>Returns the example of a path parameter.</summary>
    public static JsonNode ParameterExample(string name) => s_root["components"]!["parameters"]![name]!["example"]!;

    private static string FilePath([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../../spec/cloudforce-one.json"));
}
