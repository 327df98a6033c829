using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>Reads which version of OpenAPI a document is written in.</summary>
internal static class SpecificationVersion
{
    /// <summary>The member that specifies version 2.0.</summary>
    public const string Swagger = "swagger";

    private const string OpenApi = "openapi";

    /// <summary>The version from which on schemas are JSON Schema, with several types and with keywords next to a reference.</summary>
    public static readonly Version JsonSchema = new(3, 1);

    private static readonly string[] s_swaggerSections =
        ["definitions", "securityDefinitions", "host", "basePath", "parameters", "responses"];

    private static readonly string[] s_supported = ["3.0", "3.1", "3.2"];

    /// <summary>Determines whether a member of the root specifies the version.</summary>
    public static bool IsVersionMember(string key) => key is OpenApi or Swagger;

    /// <summary>Determines whether a document has both members. The newer one is used.</summary>
    public static bool HasBothMembers(JsonObject root) => root.ContainsKey(OpenApi) && root.ContainsKey(Swagger);

    /// <summary>
    /// Renames the member <c>swagger</c> of a document that specifies version 3 with it, and has no section that only version 2.0 has or
    /// one that only version 3 has.
    /// </summary>
    /// <param name="root">The root of the document.</param>
    /// <param name="version">The version.</param>
    /// <returns><c>true</c> if the member was renamed; otherwise, <c>false</c>.</returns>
    public static bool TryRenameMember(JsonNode? root, out string version)
    {
        version = "";
        if (root is not JsonObject members || members.ContainsKey(OpenApi) || members[Swagger] is not JsonValue value)
        {
            return false;
        }

        version = value.GetValueKind() == JsonValueKind.Number && value.ToString() == "3" ? "3.0" : value.ToString();
        var isVersion3 = IsSupported(version)
            && (members.ContainsKey("components")
                || members.ContainsKey("servers")
                || !Array.Exists(s_swaggerSections, members.ContainsKey));
        if (isVersion3)
        {
            members.Remove(Swagger);
            members[OpenApi] = version;
        }

        return isVersion3;
    }

    /// <summary>Describes why a document has no supported version.</summary>
    /// <param name="root">The root of the document.</param>
    /// <param name="pointer">The pointer to the cause.</param>
    /// <returns>The cause; null if the version is supported.</returns>
    public static string? FindError(JsonNode? root, out string pointer)
    {
        pointer = DocumentPointer.Root;
        if (root is not JsonObject members)
        {
            return $"its root is {Describe(root)}, not an object";
        }

        var key = members.ContainsKey(OpenApi) ? OpenApi : members.ContainsKey(Swagger) ? Swagger : null;
        if (key is null)
        {
            return "its root has no member 'openapi' or 'swagger' that specifies the version";
        }

        pointer = DocumentPointer.Append(DocumentPointer.Root, key);
        var version = members[key]?.GetValueKind() is JsonValueKind.String or JsonValueKind.Number ? members[key]!.ToString() : null;
        var isSupported = version is not null
            && (key == Swagger ? version == "2.0" : IsSupported(version!));
        return isSupported ? null : $"'{key}' is {version ?? Describe(members[key])}";
    }

    /// <summary>Returns the major and minor version of a document with a supported version.</summary>
    public static Version Get(JsonObject root) => root.TryGetPropertyValue(OpenApi, out var version)
        ? new Version(version!.ToString().Substring(0, s_supported[0].Length))
        : new Version(2, 0);

    private static bool IsSupported(string version) => Array.Exists(s_supported, supported => IsOf(version, supported));

    private static bool IsOf(string version, string supported) =>
        version == supported || version.StartsWith(supported + ".", StringComparison.Ordinal)
            || version.StartsWith(supported + "-", StringComparison.Ordinal);

    private static string Describe(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        _ => "null",
    };
}
