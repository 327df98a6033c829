using System.Text.Json.Nodes;

namespace Cf1Gen.Conformance.Documents;

/// <summary>A content of a body or of a response.</summary>
/// <param name="MediaType">The media type, in lower case and without parameters.</param>
/// <param name="Schema">The schema; <see langword="null"/> if the document has none.</param>
/// <param name="ItemSchema">The schema of one item of a sequence, from OpenAPI 3.2.</param>
/// <param name="Encoding">The encoding of the fields of a form.</param>
public sealed record ApiContent(string MediaType, JsonNode? Schema, JsonNode? ItemSchema, JsonObject Encoding)
{
    private static readonly string[] s_lineTypes =
    [
        "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines", "application/json-lines",
        "application/jsonlines", "application/x-jsonl", "application/stream+json", "application/x-json-stream",
    ];

    /// <summary>Gets a value indicating whether the content is one JSON value.</summary>
    public bool IsJson => IsJsonType(MediaType);

    /// <summary>Gets a value indicating whether the content is a sequence of JSON values, one in each line.</summary>
    public bool IsJsonLines => s_lineTypes.Contains(MediaType);

    /// <summary>Gets a value indicating whether the content is a sequence of events.</summary>
    public bool IsEvents => MediaType == "text/event-stream";

    /// <summary>Determines whether a media type is that of one JSON value.</summary>
    public static bool IsJsonType(string mediaType)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        return mediaType is "application/json" or "text/json"
            || (mediaType.EndsWith("+json", StringComparison.Ordinal) && mediaType is not "application/stream+json");
    }
}
