using System.Collections.Generic;
using System.Text.Json;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Reads the <c>x-…</c> members of a document.</summary>
internal static class Extensions
{
    /// <summary>The member's text; null when it is absent, blank or no text.</summary>
    public static string? Text(this IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions is not null && extensions.TryGetValue(name, out var extension)
        && extension is JsonNodeExtension { Node: { } node } && node.GetValueKind() == JsonValueKind.String
        && node.GetValue<string>() is var text && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;
}
