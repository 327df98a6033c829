using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>
/// Decides which contents of a request body or a response have a method in addition to that of the preferred content, and what the name
/// of the method ends with. The suffix depends on the media type only, so that another content adds a method and renames nothing.
/// </summary>
internal static class ContentAlternatives
{
    /// <summary>Returns the alternatives of a response. Text, XML and YAML next to JSON are representations of the same value.</summary>
    public static IEnumerable<(string Suffix, SelectedContent Content)> OfResponse(SelectedContent? preferred) =>
        Distinct(preferred, content => IsResponse(content, preferred!) ? ResponseSuffix(content) : null);

    /// <summary>Returns the alternatives of a request body: files and sequences, which no other content can contain.</summary>
    public static IEnumerable<(string Suffix, SelectedContent Content)> OfBody(SelectedContent? preferred, SchemaMerger merger) =>
        Distinct(preferred, content => content.Kind switch
        {
            MediaKind.Multipart when preferred!.Kind != MediaKind.Multipart && HasFiles(content, merger) => "Form",
            MediaKind.JsonLines when preferred!.Kind != MediaKind.JsonLines && content.HasItems && HasOneType(content) => "JsonLines",
            MediaKind.Binary when preferred!.Kind != MediaKind.Binary && !IsStructured(content) && HasOneType(content) => "File",
            _ => null,
        });

    private static IEnumerable<(string Suffix, SelectedContent Content)> Distinct(
        SelectedContent? preferred, Func<SelectedContent, string?> suffixOf)
    {
        var own = preferred is null ? null : ResponseSuffix(preferred);
        return (preferred?.Rest ?? [])
            .Select(content => (Suffix: suffixOf(content) ?? "", Content: content))
            .Where(other => other.Suffix.Length > 0 && other.Suffix != own)
            .GroupBy(other => other.Suffix, StringComparer.Ordinal)
            .Select(group => group.First());
    }

    private static bool IsResponse(SelectedContent content, SelectedContent preferred) => HasOneType(content) && content.Kind switch
    {
        MediaKind.JsonLines or MediaKind.Events => true,
        MediaKind.Json => preferred.Others.Any(other => other.Type == content.Type),
        MediaKind.Text => preferred.Kind != MediaKind.Json || !IsRepresentationOfJson(content.Type),
        MediaKind.Binary => !IsStructured(content),
        _ => false,
    };

    private static bool IsRepresentationOfJson(string type) => MediaTypes.IsPlainText(type) || MediaTypes.IsXml(type)
        || MediaTypes.Essence(type).EndsWith("yaml", StringComparison.Ordinal);

    private static bool HasOneType(SelectedContent content) => MediaTypes.ToHeaderValue(content.Type) is not null;

    /// <summary>Determines whether bytes have a structure in the document, as those of a serialization of the same value do.</summary>
    private static bool IsStructured(SelectedContent content) => content.Schema is { } schema
        && (schema.HasProperties || schema.HasAlternatives || schema.Is(JsonSchemaType.Object) || schema.Is(JsonSchemaType.Array));

    private static bool HasFiles(SelectedContent form, SchemaMerger merger) => form.Schema is not { } schema
        || schema.Properties.Any(property => IsFile(merger.View(property.Value), merger));

    private static bool IsFile(SchemaView view, SchemaMerger merger) =>
        view.Format == "binary"
        || (view.Is(JsonSchemaType.Array) && view.Items is { } items && merger.View(items).Format == "binary");

    private static string? ResponseSuffix(SelectedContent content) => content.Kind switch
    {
        MediaKind.JsonLines => "AsJsonLines",
        MediaKind.Events => "Streaming",
        _ => MediaTypes.Essence(content.Type) switch
        {
            "text/plain" => "AsText",
            MediaTypes.Json or "text/json" => "AsJson",
            MediaTypes.Bytes => "AsFile",
            "application/msword" => "AsDoc",
            "application/vnd.ms-excel" => "AsXls",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "AsXlsx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "AsDocx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation" => "AsPptx",
            var essence => "As" + Identifier.Pascal(Subtype(essence)),
        },
    };

    /// <summary>Returns what a media type names: <c>svg</c> of <c>image/svg+xml</c>, <c>csv</c> of <c>application/x-csv</c>.</summary>
    private static string Subtype(string essence)
    {
        var subtype = essence.Substring(essence.IndexOf('/') + 1);
        var format = subtype.IndexOf('+');
        subtype = format > 0 ? subtype.Substring(0, format) : subtype;
        return subtype.StartsWith("x-", StringComparison.Ordinal) || subtype.StartsWith("vnd.", StringComparison.Ordinal)
            ? subtype.Substring(subtype.IndexOfAny(['-', '.']) + 1)
            : subtype;
    }
}
