using System;
using System.Linq;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Content;

/// <summary>Classifies media types.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string FormData = "multipart/form-data";
    public const string UrlEncoded = "application/x-www-form-urlencoded";
    public const string Bytes = "application/octet-stream";

    private const string TokenCharacters = "!#$&-^_.+*";

    private static readonly string[] s_jsonLines =
    [
        "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonl", "application/jsonlines",
        "application/x-jsonlines", "application/json-lines", "application/json-seq", "application/stream+json",
        "application/x-json-stream", "text/x-ndjson", "text/jsonl",
    ];

    private static readonly string[] s_text =
    [
        "application/xml", "application/yaml", "application/x-yaml", "application/javascript", "application/x-javascript",
        "application/ecmascript", "application/graphql", "application/sql", "application/toml", "application/jwt",
        "application/x-pem-file", "application/csv",
        "application/x-sh", "application/ld-patch", "application/sparql-query", "application/sparql-update", "application/n-triples",
    ];

    public static bool IsJson(string mediaType)
    {
        var essence = Essence(mediaType);
        return Array.IndexOf(s_jsonLines, essence) < 0
            && (essence is Json or "text/json" or "*/*" or "application/*" || essence.EndsWith("+json", StringComparison.Ordinal));
    }

    public static bool IsXml(string mediaType) =>
        Essence(mediaType) is "application/xml" or "text/xml" || Essence(mediaType).EndsWith("+xml", StringComparison.Ordinal);

    public static bool IsPlainText(string mediaType) => Essence(mediaType) is "text/plain" or "text/*";

    public static bool IsWildcard(string mediaType) => mediaType.IndexOf('*') >= 0;

    /// <summary>Determines how content is processed.</summary>
    /// <param name="mediaType">The media type as the document contains it.</param>
    /// <param name="content">The Media Type Object.</param>
    /// <param name="schema">The schema of the content.</param>
    public static MediaKind KindOf(string mediaType, IOpenApiMediaType content, SchemaView? schema)
    {
        var essence = Essence(mediaType);
        var isBinary = schema is not null && schema.Is(JsonSchemaType.String) && schema.Format == "binary";
        if (essence.StartsWith("multipart/", StringComparison.Ordinal))
        {
            return MediaKind.Multipart;
        }

        if (Array.IndexOf(s_jsonLines, essence) >= 0 || essence.EndsWith("+json-seq", StringComparison.Ordinal)
            || (IsJson(essence) && schema is null && content.ItemSchema is not null))
        {
            return MediaKind.JsonLines;
        }

        if (essence == "text/event-stream")
        {
            return MediaKind.Events;
        }

        if (isBinary || (schema is null && IsWildcard(essence)))
        {
            return MediaKind.Binary;
        }

        if (IsJson(essence))
        {
            return essence == "*/*" && schema?.Is(JsonSchemaType.String) == true && schema.Enum.Count == 0
                ? MediaKind.Text
                : MediaKind.Json;
        }

        return essence == UrlEncoded ? MediaKind.Form
            : essence.StartsWith("text/", StringComparison.Ordinal) || IsXml(essence) || s_text.Contains(essence) ? MediaKind.Text
            : MediaKind.Binary;
    }

    /// <summary>Converts a media type to a header value; returns <c>null</c> if it is invalid or a range.</summary>
    public static string? ToHeaderValue(string? mediaType)
    {
        var essence = Essence(mediaType ?? "");
        var parts = essence.Split('/');
        return parts.Length == 2 && parts.All(IsToken) && !IsWildcard(essence) ? essence : null;
    }

    /// <summary>Gets a media type in lowercase without its parameters.</summary>
    public static string Essence(string mediaType)
    {
        var end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType.Substring(0, end)).Trim().ToLowerInvariant();
    }

    private static bool IsToken(string text) =>
        text.Length > 0 && text.All(c => c < 128 && (char.IsLetterOrDigit(c) || TokenCharacters.IndexOf(c) >= 0));
}
