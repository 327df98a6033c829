using System.Net.Http.Headers;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>Reads a result that is sent as text instead of JSON.</summary>
internal static class TextResult
{
    /// <summary>Determines whether the content type is text, and not JSON.</summary>
    internal static bool IsText(HttpContentHeaders headers) => headers.ContentType?.MediaType is { } type
        && type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !type.Contains("json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Determines whether a body is valid JSON, whatever its content type is.</summary>
    internal static bool IsJson(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        try
        {
            return json.Read() && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Returns a text as a JSON string in UTF-8.</summary>
    internal static byte[] ToJson(string text) => [(byte)'"', .. JsonEncodedText.Encode(text).EncodedUtf8Bytes, (byte)'"'];
}
