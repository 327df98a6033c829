using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>Reads the <c>x-…</c> members and the annotations of a document's elements.</summary>
internal static class ExtensionValues
{
    /// <summary>Returns the string value of an extension such as <c>x-cf1gen-name</c>; null if it is absent or not a string.</summary>
    public static string? Extension(this IOpenApiElement element, string name) =>
        element.ExtensionNode(name) is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>Returns the value of an extension; null if it is absent or null.</summary>
    public static JsonNode? ExtensionNode(this IOpenApiElement element, string name) =>
        Find(element, name) is JsonNodeExtension { Node: { } node } && !node.IsJsonNullSentinel() ? node : null;

    /// <summary>Returns what normalization recorded about the node from which an element was created.</summary>
    public static NodeAnnotation Annotation(this IOpenApiElement element) =>
        Find(element, NodeMarks.MemberName) as NodeAnnotation ?? NodeAnnotation.None;

    private static IOpenApiExtension? Find(IOpenApiElement element, string name)
    {
        var extensions = element switch
        {
            IOpenApiExtensible extensible => extensible.Extensions,
            IOpenApiReadOnlyExtensible readable => readable.Extensions,
            _ => null,
        };
        return extensions is not null && extensions.TryGetValue(name, out var value) ? value : null;
    }
}
