using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Content;

/// <summary>The preferred content of a request body or a response.</summary>
internal sealed class SelectedContent
{
    // A list may be a list of itself.
    private const int MaxListDepth = 4;

    private SelectedContent()
    {
    }

    /// <summary>Gets the media type as the document contains it.</summary>
    public required string Type { get; init; }

    public required IOpenApiMediaType Content { get; init; }

    public required string Pointer { get; init; }

    public required MediaKind Kind { get; init; }

    public required SchemaView? Schema { get; init; }

    /// <summary>Gets the schema of one item of a sequence.</summary>
    public required SchemaView? Item { get; init; }

    /// <summary>Gets the other contents that are of another kind or have a different schema, in the order of preference.</summary>
    public required IReadOnlyList<SelectedContent> Others { get; init; }

    /// <summary>Gets all other contents, in the order of preference.</summary>
    public IReadOnlyList<SelectedContent> Rest { get; private init; } = [];

    /// <summary>Selects the preferred content; returns <c>null</c> if the content is empty.</summary>
    /// <param name="content">The content by media type.</param>
    /// <param name="pointer">The JSON pointer of the request body or response.</param>
    /// <param name="merger">The merger that views the schemas.</param>
    public static SelectedContent? Select(IDictionary<string, IOpenApiMediaType>? content, string pointer, SchemaMerger merger)
    {
        var all = (content ?? new Dictionary<string, IOpenApiMediaType>())
            .Where(pair => pair.Value is not null)
            .Select(pair => new { Type = pair.Key, Content = pair.Value, Pointer = pointer.Then("content").Then(pair.Key) })
            .Select(candidate => new
            {
                candidate.Type,
                candidate.Content,
                candidate.Pointer,
                Schema = View(candidate.Content.Schema, candidate.Pointer.Then("schema"), merger),
                Item = View(candidate.Content.ItemSchema, candidate.Pointer.Then("itemSchema"), merger),
            })
            .Select(candidate => new { Value = candidate, Kind = MediaTypes.KindOf(candidate.Type, candidate.Content, candidate.Schema) })
            .OrderBy(candidate => candidate.Kind)
            .ThenBy(candidate => candidate.Value.Schema is null && candidate.Value.Item is null)
            .ThenBy(candidate => MediaTypes.Essence(candidate.Value.Type) != MediaTypes.Json)
            .ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var contents = all.ConvertAll(candidate => new SelectedContent
        {
            Type = candidate.Value.Type,
            Content = candidate.Value.Content,
            Pointer = candidate.Value.Pointer,
            Kind = candidate.Kind,
            Schema = candidate.Value.Schema,
            Item = candidate.Value.Item,
            Others = [],
        });
        var best = contents[0];
        return new SelectedContent
        {
            Type = best.Type,
            Content = best.Content,
            Pointer = best.Pointer,
            Kind = best.Kind,
            Schema = best.Schema,
            Item = best.Item,
            Rest = contents.GetRange(1, contents.Count - 1),
            Others = contents.FindAll(other =>
                (other.Kind != best.Kind && !IsSameAsBytes(other, best, merger)) || HasMoreProperties(other.Schema, best.Schema, merger)),
        };
    }

    /// <summary>
    /// Returns the schema of an item of a sequence; <see langword="null"/> if any value can be one. Before OpenAPI 3.2, the schema
    /// describes an item or a list of items.
    /// </summary>
    public SchemaView? ItemOf(SchemaMerger merger) =>
        Item ?? (Schema is { } schema && schema.Is(JsonSchemaType.Array) && schema.Items is { } items ? merger.View(items) : Schema);

    /// <summary>
    /// Gets a value indicating whether the items of a sequence have a schema. A text is the whole sequence.
    /// </summary>
    public bool HasItems => Item is not null || (Schema is { } schema && !schema.Is(JsonSchemaType.String));

    private static SchemaView? View(IOpenApiSchema? schema, string pointer, SchemaMerger merger) =>
        schema is null ? null : merger.View(new LocatedSchema(schema, pointer));

    /// <summary>Determines whether a content is the JSON of the selected one, declared as bytes without a type of their own.</summary>
    private static bool IsSameAsBytes(SelectedContent other, SelectedContent best, SchemaMerger merger) =>
        MediaTypes.Essence(other.Type) == MediaTypes.Bytes && best.Kind == MediaKind.Json
        && other.Schema is { } schema && !schema.Is(JsonSchemaType.String) && !HasMoreProperties(schema, best.Schema, merger);

    /// <summary>Determines whether a schema has properties that the selected one does not have.</summary>
    private static bool HasMoreProperties(SchemaView? other, SchemaView? selected, SchemaMerger merger)
    {
        for (var depth = 0; depth < MaxListDepth && other is not null && !ReferenceEquals(other, selected); depth++)
        {
            if (other.Component is not null && other.Component == selected?.Component)
            {
                return false;
            }

            if (other.Properties.Any(property => selected?.Property(property.Key) is null))
            {
                return true;
            }

            (other, selected) = (ItemOf(other, merger), ItemOf(selected, merger));
        }

        return false;
    }

    private static SchemaView? ItemOf(SchemaView? list, SchemaMerger merger) => list?.Items is { } items ? merger.View(items) : null;
}
