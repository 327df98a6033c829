using System.Text.Json;

namespace Cf1Gen.EndToEnd.Tests;

/// <summary>The example responses of the bundled document.</summary>
internal static class DocumentExamples
{
    private static readonly JsonElement s_paths =
        JsonDocument.Parse(File.ReadAllBytes("cloudforce-one.json")).RootElement.GetProperty("paths");

    /// <summary>Returns the <c>result</c> of each example response of an operation.</summary>
    public static IReadOnlyList<JsonElement> GetResults(string operationId)
    {
        var operation = s_paths.EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Where(member => member.Value.ValueKind == JsonValueKind.Object)
            .Single(member => member.Value.TryGetProperty("operationId", out var id) && id.ValueEquals(operationId))
            .Value;
        var content = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json");
        return content.TryGetProperty("examples", out var examples)
            ? [.. examples.EnumerateObject().Select(example => example.Value.GetProperty("value").GetProperty("result"))]
            : [content.GetProperty("example").GetProperty("result")];
    }
}
