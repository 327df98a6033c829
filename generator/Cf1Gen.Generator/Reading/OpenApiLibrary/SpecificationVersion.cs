using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>How a document says which OpenAPI it is written in.</summary>
internal static class SpecificationVersion
{
    public const string Swagger = "swagger";

    private const string OpenApi = "openapi";

    /// <summary>The version from which on a schema is one of JSON Schema, with several types and with keywords beside a reference.</summary>
    public static readonly Version JsonSchema = new(3, 1);

    private static readonly string[] s_read = ["3.0", "3.1", "3.2"];

    public static bool IsMember(string key) => key is OpenApi or Swagger;

    /// <summary>Whether the document says by both members what it is. Then the newer one counts.</summary>
    public static bool IsTwofold(JsonObject root) => root.ContainsKey(OpenApi) && root.ContainsKey(Swagger);

    /// <summary>Says what was found in place of a version that can be read, or null when it is one.</summary>
    public static string? Fault(JsonNode? root, out string pointer)
    {
        pointer = DocumentPointer.Root;
        if (root is not JsonObject members)
        {
            return $"its root is {Kind(root)}, not an object";
        }

        var key = members.ContainsKey(OpenApi) ? OpenApi : members.ContainsKey(Swagger) ? Swagger : null;
        if (key is null)
        {
            return "its root has no member 'openapi' or 'swagger' that says the version";
        }

        pointer = DocumentPointer.Append(DocumentPointer.Root, key);
        var version = members[key]?.GetValueKind() is JsonValueKind.String or JsonValueKind.Number ? members[key]!.ToString() : null;
        var isRead = version is not null && (key == Swagger ? version == "2.0" : Array.Exists(s_read, read => IsOf(version, read)));
        return isRead ? null : $"'{key}' is {version ?? Kind(members[key])}";
    }

    /// <summary>The version without its patch, of a document that can be read.</summary>
    public static Version Of(JsonObject root) => root.TryGetPropertyValue(OpenApi, out var version)
        ? new Version(version!.ToString().Substring(0, s_read[0].Length))
        : new Version(2, 0);

    private static bool IsOf(string version, string series) =>
        version == series || version.StartsWith(series + ".", StringComparison.Ordinal) || version.StartsWith(series + "-", StringComparison.Ordinal);

    private static string Kind(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        _ => "null",
    };
}
