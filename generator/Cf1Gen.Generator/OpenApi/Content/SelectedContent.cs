using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Content;

/// <summary>The content that is used of those that a body or an answer may have.</summary>
internal sealed class SelectedContent
{
    // A list may be a list of itself.
    private const int DeepestLists = 4;

    private SelectedContent(string type, IOpenApiMediaType content, string pointer, SchemaMerger merger)
    {
        Type = type;
        Content = content;
        Pointer = pointer;
        Schema = content.Schema is { } schema ? merger.View(new LocatedSchema(schema, pointer.Then("schema"))) : null;
        Item = content.ItemSchema is { } item ? merger.View(new LocatedSchema(item, pointer.Then("itemSchema"))) : null;
        Kind = MediaTypes.KindOf(type, content, Schema);
    }

    /// <summary>The content type as the document has it.</summary>
    public string Type { get; }

    public IOpenApiMediaType Content { get; }

    public string Pointer { get; }

    public MediaKind Kind { get; }

    public SchemaView? Schema { get; }

    /// <summary>The schema of one of several items.</summary>
    public SchemaView? Item { get; }

    /// <summary>The content types that could have been chosen as well, and are of another kind or hold something else.</summary>
    public IReadOnlyList<string> Others { get; private set; } = [];

    /// <summary>The best of the contents; null when there are none.</summary>
    /// <param name="content">The contents.</param>
    /// <param name="pointer">The place of the body or the answer.</param>
    /// <param name="merger">Views their schemas.</param>
    public static SelectedContent? Of(IDictionary<string, IOpenApiMediaType>? content, string pointer, SchemaMerger merger)
    {
        var all = (content ?? new Dictionary<string, IOpenApiMediaType>())
            .Where(pair => pair.Value is not null)
            .Select(pair => new SelectedContent(pair.Key, pair.Value, pointer.Then("content").Then(pair.Key), merger))
            .OrderBy(choice => choice.Kind)
            .ThenBy(choice => choice.Schema is null && choice.Item is null)
            .ThenBy(choice => MediaTypes.Essence(choice.Type) != MediaTypes.Json)
            .ToList();
        if (all.Count == 0)
        {
            return null;
        }

        all[0].Others = all.Where(choice => choice.Kind != all[0].Kind || HasMore(choice.Schema, all[0].Schema, merger)).Select(choice => choice.Type).ToList();
        return all[0];
    }

    /// <summary>Whether a schema has properties that the chosen one does not have.</summary>
    private static bool HasMore(SchemaView? other, SchemaView? chosen, SchemaMerger merger)
    {
        for (var depth = 0; depth < DeepestLists && other is not null && !ReferenceEquals(other, chosen); depth++)
        {
            if (other.Component is not null && other.Component == chosen?.Component)
            {
                return false;
            }

            if (other.Properties.Any(property => chosen?.Property(property.Key) is null))
            {
                return true;
            }

            (other, chosen) = (ItemOf(other, merger), ItemOf(chosen, merger));
        }

        return false;
    }

    private static SchemaView? ItemOf(SchemaView? list, SchemaMerger merger) => list?.Items is { } items ? merger.View(items) : null;
}
