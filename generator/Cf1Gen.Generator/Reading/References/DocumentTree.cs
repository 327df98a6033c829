using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>Finds the nodes of a document that its references lead to.</summary>
internal sealed class DocumentTree(JsonObject root)
{
    /// <summary>The member that makes an object a reference.</summary>
    public const string ReferenceKey = "$ref";

    /// <summary>The member that makes an object a reference which the schema that holds it may bend.</summary>
    public const string DynamicReferenceKey = "$dynamicRef";

    /// <summary>A way may lead through objects that are references themselves. So many of them are never meant.</summary>
    public const int MostHops = 64;

    /// <summary>The reference that an object within the document is, if it is one to another place in the document.</summary>
    public static string? ReferenceOf(JsonNode? node) =>
        node is JsonObject members && TextOf(members, ReferenceKey) is { } reference && reference.StartsWith("#/", StringComparison.Ordinal) ? reference : null;

    /// <summary>The text of a member, if it is one.</summary>
    public static string? TextOf(JsonObject node, string key) =>
        node.TryGetPropertyValue(key, out var value) && value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>The mapping of a schema's discriminator, if it has one.</summary>
    public static JsonObject? MappingOf(JsonObject schema) =>
        schema.TryGetPropertyValue("discriminator", out var discriminator) ? (discriminator as JsonObject)?["mapping"] as JsonObject : null;

    public static IReadOnlyList<string> Segments(string reference) => DocumentPointer.Segments(Uri.UnescapeDataString(reference));

    public JsonNode? Find(IReadOnlyList<string> segments)
    {
        var hops = 0;
        return Find(segments, ref hops);
    }

    private JsonNode? Find(IReadOnlyList<string> segments, ref int hops)
    {
        JsonNode? node = root;
        foreach (var segment in segments)
        {
            var child = Child(node, segment);
            if (child is null && ReferenceOf(node) is { } reference && hops++ < MostHops)
            {
                child = Child(Find(Segments(reference), ref hops), segment);
            }

            node = child;
        }

        return node;
    }

    private static JsonNode? Child(JsonNode? node, string segment) => node switch
    {
        JsonObject members when members.TryGetPropertyValue(segment, out var member) => member,
        JsonArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
        _ => null,
    };
}
