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
    /// <summary>
    /// Returns the files of a part. A file can have alternatives: null, a list of files, and a text in place of a file.
    /// </summary>
    /// <param name="view">The schema of the part.</param>
    /// <param name="contentType">The content type that the document specifies for the part.</param>
    /// <param name="merger">The merger of the schemas.</param>
    public static FilePartKind KindOf(SchemaView view, string? contentType, SchemaMerger merger)
    {
        if (view.HasAlternatives && !view.HasProperties)
        {
            return KindOfAlternatives(Branches(view, merger), contentType, merger);
        }

        if (view.Is(JsonSchemaType.Array))
        {
            return view.Items is { } items && IsFile(merger.View(items), contentType, merger) ? FilePartKind.List : FilePartKind.None;
        }

        return IsFile(view, contentType, merger) ? FilePartKind.One : FilePartKind.None;
    }

    /// <summary>Returns the content type that the schema of a file specifies.</summary>
    public static string? ContentTypeOf(SchemaView view, SchemaMerger merger)
    {
        var item = view.Is(JsonSchemaType.Array) && view.Items is { } items ? merger.View(items) : view;
        return item.ContentType
            ?? Branches(item, merger).Select(branch => branch.ContentType).FirstOrDefault(contentType => contentType is not null);
    }

    private static FilePartKind KindOfAlternatives(List<SchemaView> branches, string? contentType, SchemaMerger merger)
    {
        var kinds = branches.ConvertAll(branch => KindOf(branch, contentType, merger));
        var hasText = branches.Where((branch, index) => kinds[index] == FilePartKind.None).Any(branch => branch.Is(JsonSchemaType.String));

        // Some documents describe a file next to a text by nothing but a description.
        var others = branches.Where((branch, index) => kinds[index] == FilePartKind.None && !branch.Is(JsonSchemaType.String)).ToList();
        var isUntypedFile = hasText && others.Count == 1 && others[0].Type is null && others[0].IsBare;
        return others.Count > 0 && !isUntypedFile ? FilePartKind.None
            : kinds.Contains(FilePartKind.List) ? FilePartKind.List
            : kinds.Contains(FilePartKind.One) || isUntypedFile ? FilePartKind.One
            : FilePartKind.None;
    }

    private static List<SchemaView> Branches(SchemaView view, SchemaMerger merger) =>
        [.. view.Alternatives.SelectMany(choice => choice.Branches.Select(merger.View).Where(choice.Allows))];

    /// <summary>
    /// Determines whether a value is a file: it is binary or, because OpenAPI 3.1 has no such format, it has its own media type.
    /// </summary>
    private static bool IsFile(SchemaView view, string? contentType, SchemaMerger merger)
    {
        if (view.HasAlternatives && !view.HasProperties)
        {
            return KindOfAlternatives(Branches(view, merger), contentType, merger) == FilePartKind.One;
        }

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
