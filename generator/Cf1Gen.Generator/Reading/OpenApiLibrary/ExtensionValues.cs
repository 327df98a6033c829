using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>Reads the <c>x-…</c> members of a document's parts, which Microsoft.OpenApi keeps as nodes.</summary>
internal static class ExtensionValues
{
    /// <summary>The text of an extension such as <c>x-cf1gen-name</c>, or null when it is not there or no text.</summary>
    public static string? Extension(this IOpenApiElement element, string name) =>
        element.ExtensionNode(name) is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>The value of an extension, or null when it is not there or null.</summary>
    public static JsonNode? ExtensionNode(this IOpenApiElement element, string name)
    {
        var extensions = element switch
        {
            IOpenApiExtensible extensible => extensible.Extensions,
            IOpenApiReadOnlyExtensible readable => readable.Extensions,
            _ => null,
        };
        return extensions is not null && extensions.TryGetValue(name, out var value) && value is JsonNodeExtension { Node: { } node }
            && !node.IsJsonNullSentinel() ? node : null;
    }
}
