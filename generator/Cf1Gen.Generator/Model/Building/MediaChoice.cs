using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>The content that is used of those that a body or an answer may have.</summary>
internal sealed class MediaChoice
{
    private MediaChoice(string type, IOpenApiMediaType content, string pointer, SchemaMerger merger)
    {
        Type = type;
        Content = content;
        Pointer = pointer;
        Schema = content.Schema is { } schema ? merger.View(new SchemaAt(schema, pointer.Then("schema"))) : null;
        Item = content.ItemSchema is { } item ? merger.View(new SchemaAt(item, pointer.Then("itemSchema"))) : null;
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

    /// <summary>The content types of other kinds that could have been chosen as well.</summary>
    public IReadOnlyList<string> Others { get; private set; } = [];

    /// <summary>The best of the contents; null when there are none.</summary>
    /// <param name="content">The contents.</param>
    /// <param name="pointer">The place of the body or the answer.</param>
    /// <param name="merger">Views their schemas.</param>
    public static MediaChoice? Of(IDictionary<string, IOpenApiMediaType>? content, string pointer, SchemaMerger merger)
    {
        var all = (content ?? new Dictionary<string, IOpenApiMediaType>())
            .Where(pair => pair.Value is not null)
            .Select(pair => new MediaChoice(pair.Key, pair.Value, pointer.Then("content").Then(pair.Key), merger))
            .OrderBy(choice => choice.Kind)
            .ThenBy(choice => choice.Schema is null && choice.Item is null)
            .ThenBy(choice => MediaTypes.Essence(choice.Type) != MediaTypes.Json)
            .ToList();
        if (all.Count == 0)
        {
            return null;
        }

        all[0].Others = all.Where(choice => choice.Kind != all[0].Kind).Select(choice => choice.Type).ToList();
        return all[0];
    }
}
