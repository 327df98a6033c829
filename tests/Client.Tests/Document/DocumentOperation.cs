using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cf1Gen.Client.Tests.Document;

/// <summary>An operation of the document.</summary>
internal sealed partial class DocumentOperation(string method, string path, JsonObject definition)
{
    private const string JsonMediaType = "application/json";

    public string Id { get; } = (string)definition["operationId"]!;

    /// <summary>Gets the HTTP method in upper case.</summary>
    public string Method { get; } = method;

    /// <summary>Gets the path template, relative to the base address.</summary>
    public string Path { get; } = path;

    public IReadOnlyList<string> PathParameters { get; } = [.. Parameter().Matches(path).Select(match => match.Groups[1].Value)];

    /// <summary>Gets the media type of the body, or <see langword="null"/> if the operation has no body.</summary>
    public string? BodyType { get; } = definition["requestBody"]?["content"]?.AsObject().First().Key;

    /// <summary>Gets the example of the JSON body.</summary>
    public JsonObject BodyExample => definition["requestBody"]!["content"]![JsonMediaType]!["example"]!.AsObject();

    /// <summary>Gets a value indicating whether the operation is a list whose body contains the page number.</summary>
    public bool IsPaged => BodyType == JsonMediaType && BodyExample.ContainsKey("page");

    /// <summary>Gets the examples of the response: complete envelopes.</summary>
    public IReadOnlyList<JsonNode> ResponseExamples { get; } = ReadExamples(definition["responses"]!["200"]!["content"]![JsonMediaType]!);

    /// <summary>Gets the result of the first example, or <see langword="null"/> if the operation has no result.</summary>
    public JsonNode? ResultExample => ResponseExamples[0]["result"];

    public override string ToString() => Id;

    private static List<JsonNode> ReadExamples(JsonNode content) => content["examples"] is JsonObject examples
        ? [.. examples.Select(example => example.Value!["value"]!)]
        : [content["example"]!];

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Parameter();
}
