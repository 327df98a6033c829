using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>Finds the nodes that references point to.</summary>
/// <param name="root">The document.</param>
/// <param name="documents">The files that it refers to.</param>
internal sealed class DocumentTree(JsonObject root, ReferencedDocuments documents)
{
    /// <summary>The keyword of a reference.</summary>
    public const string ReferenceKey = "$ref";

    /// <summary>The keyword of a reference whose target another schema can override.</summary>
    public const string DynamicReferenceKey = "$dynamicRef";

    /// <summary>The maximum number of references that are followed to find one node.</summary>
    public const int MaximumHops = 64;

    /// <summary>Returns the reference of an object to another node of the document, or null.</summary>
    public static string? GetReference(JsonNode? node) =>
        node is JsonObject members
        && GetString(members, ReferenceKey) is { } reference
        && reference.StartsWith("#/", StringComparison.Ordinal)
            ? reference
            : null;

    /// <summary>Returns the value of a member that is a string, or null.</summary>
    public static string? GetString(JsonObject node, string key) =>
        node.TryGetPropertyValue(key, out var value) && value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>Returns the mapping of a schema's discriminator, or null.</summary>
    public static JsonObject? GetMapping(JsonObject schema) =>
        schema.TryGetPropertyValue("discriminator", out var discriminator) ? (discriminator as JsonObject)?["mapping"] as JsonObject : null;

    /// <summary>Returns the segments of a reference, which is a percent-encoded pointer.</summary>
    public static IReadOnlyList<string> ParseReference(string reference) => DocumentPointer.Segments(Uri.UnescapeDataString(reference));

    /// <summary>Finds a node, following the references on the path to it.</summary>
    public JsonNode? Find(IReadOnlyList<string> segments)
    {
        var hops = 0;
        return Find(segments, ref hops);
    }

    private JsonNode? Find(IReadOnlyList<string> segments, ref int hops)
    {
        var isInFile = documents.Contains(segments);
        JsonNode? node = isInFile ? documents.Roots : root;
        for (var index = isInFile ? 1 : 0; index < segments.Count; index++)
        {
            var child = GetChild(node, segments[index]);
            if (child is null && GetReference(node) is { } reference && hops++ < MaximumHops)
            {
                child = GetChild(Find(ParseReference(reference), ref hops), segments[index]);
            }

            node = child;
        }

        return node;
    }

    private static JsonNode? GetChild(JsonNode? node, string segment) => node switch
    {
        JsonObject members when members.TryGetPropertyValue(segment, out var member) => member,
        JsonArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < items.Count => items[index],
        _ => null,
    };
}
