using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cf1Gen.Client.Tests.Document;

/// <summary>What the document says about one operation.</summary>
internal sealed partial class DocumentOperation(string method, string path, JsonObject text)
{
    private const string Json = "application/json";

    public string Id { get; } = (string)text["operationId"]!;

    /// <summary>The HTTP method, in capitals.</summary>
    public string Method { get; } = method;

    /// <summary>The path below the base address, with its parameters in braces.</summary>
    public string Path { get; } = path;

    public IReadOnlyList<string> PathParameters { get; } = [.. Parameter().Matches(path).Select(match => match.Groups[1].Value)];

    /// <summary>The media type of the body; <see langword="null"/> when the operation takes none.</summary>
    public string? BodyType { get; } = text["requestBody"]?["content"]?.AsObject().First().Key;

    /// <summary>The example of the JSON body.</summary>
    public JsonObject BodyExample => text["requestBody"]!["content"]![Json]!["example"]!.AsObject();

    /// <summary>Whether the operation is a list that asks for its pages in the body.</summary>
    public bool IsPaged => BodyType == Json && BodyExample.ContainsKey("page");

    /// <summary>The examples of the answer, each the whole envelope.</summary>
    public IReadOnlyList<JsonNode> AnswerExamples { get; } = ReadExamples(text["responses"]!["200"]!["content"]![Json]!);

    /// <summary>What the first example of the answer gives; <see langword="null"/> when the operation has no result.</summary>
    public JsonNode? ResultExample => AnswerExamples[0]["result"];

    public override string ToString() => Id;

    private static List<JsonNode> ReadExamples(JsonNode content) => content["examples"] is JsonObject examples
        ? [.. examples.Select(example => example.Value!["value"]!)]
        : [content["example"]!];

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Parameter();
}
