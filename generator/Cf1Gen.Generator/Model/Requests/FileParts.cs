using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>Determines which parts of a multipart body are files.</summary>
internal static class FileParts
{
    private const int MaximumDepth = 32;

    /// <summary>
    /// Returns the files of a part. A file can have alternatives: null, a list of files, and a text in place of a file.
    /// </summary>
    /// <param name="view">The schema of the part.</param>
    /// <param name="contentType">The content type that the document specifies for the part.</param>
    /// <param name="merger">The merger of the schemas.</param>
    public static FilePartKind KindOf(SchemaView view, string? contentType, SchemaMerger merger) =>
        KindOf(view, contentType, merger, new Dictionary<string, FilePartKind>(StringComparer.Ordinal), depth: 0);

    /// <summary>Returns the content type that the schema of a file specifies.</summary>
    public static string? ContentTypeOf(SchemaView view, SchemaMerger merger)
    {
        var item = view.Is(JsonSchemaType.Array) && view.Items is { } items ? merger.View(items) : view;
        return item.ContentType
            ?? Branches(item, merger).Select(branch => branch.ContentType).FirstOrDefault(contentType => contentType is not null);
    }

    /// <param name="view">The schema.</param>
    /// <param name="contentType">The content type that the document specifies for the part.</param>
    /// <param name="merger">The merger of the schemas.</param>
    /// <param name="known">
    /// The kinds by the key of the schema, each of which is examined once. Within itself, a schema is not a file.
    /// </param>
    /// <param name="depth">The number of schemas that contain this one.</param>
    private static FilePartKind KindOf(
        SchemaView view, string? contentType, SchemaMerger merger, Dictionary<string, FilePartKind> known, int depth)
    {
        if (known.TryGetValue(view.Key, out var kind))
        {
            return kind;
        }

        if (depth == MaximumDepth)
        {
            return FilePartKind.None;
        }

        known.Add(view.Key, FilePartKind.None);
        return known[view.Key] = Decide(view, contentType, part => KindOf(part, contentType, merger, known, depth + 1), merger);
    }

    private static FilePartKind Decide(
        SchemaView view, string? contentType, Func<SchemaView, FilePartKind> kindOf, SchemaMerger merger)
    {
        if (view.HasAlternatives && !view.HasProperties)
        {
            var branches = Branches(view, merger);
            return KindOfAlternatives(branches, branches.ConvertAll(branch => kindOf(branch)));
        }

        if (view.Is(JsonSchemaType.Array))
        {
            return view.Items is { } items && kindOf(merger.View(items)) == FilePartKind.One ? FilePartKind.List : FilePartKind.None;
        }

        return IsFile(view, contentType) ? FilePartKind.One : FilePartKind.None;
    }

    private static FilePartKind KindOfAlternatives(List<SchemaView> branches, List<FilePartKind> kinds)
    {
        var others = branches.Where((branch, index) => kinds[index] == FilePartKind.None).ToList();
        var values = others.FindAll(branch => !branch.Is(JsonSchemaType.String));

        // Some documents describe a file next to a text by nothing but a description.
        var isUntypedFile = others.Count > values.Count && values is [{ Type: null, IsBare: true }];
        return values.Count > 0 && !isUntypedFile ? FilePartKind.None
            : kinds.Contains(FilePartKind.List) ? FilePartKind.List
            : kinds.Contains(FilePartKind.One) || isUntypedFile ? FilePartKind.One
            : FilePartKind.None;
    }

    private static List<SchemaView> Branches(SchemaView view, SchemaMerger merger) =>
        [.. view.Alternatives.SelectMany(choice => choice.Branches.Select(merger.View).Where(choice.Allows))];

    /// <summary>
    /// Determines whether a single value is a file: it is binary or, because OpenAPI 3.1 has no such format, it has its own media type.
    /// </summary>
    private static bool IsFile(SchemaView view, string? contentType)
    {
        if (view.Is(JsonSchemaType.String))
        {
            return view.Format == "binary" || view.ContentType is not null;
        }

        return view.Type is null && !view.HasProperties
            && contentType is not null
            && !MediaTypes.IsJson(contentType)
            && !contentType.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
    }
}
