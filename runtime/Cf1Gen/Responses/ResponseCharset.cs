using System.Net.Http.Headers;
using System.Text;
using System.Text.Unicode;

namespace Cf1Gen.Runtime;

/// <summary>Detects the character encoding of a body and decodes it.</summary>
internal static class ResponseCharset
{
    /// <summary>
    /// Detects the encoding from the byte order mark, the zero bytes of JSON in UTF-16, or the charset of the content type, in this order.
    /// The default is UTF-8.
    /// </summary>
    internal static Encoding Detect(ReadOnlySpan<byte> body, HttpContentHeaders headers) => body switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] or [not 0, 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => GetEncodingOrUtf8(headers.ContentType?.CharSet),
    };

    /// <summary>Removes the byte order mark, if the body starts with one.</summary>
    internal static ReadOnlySpan<byte> SkipPreamble(ReadOnlySpan<byte> body, Encoding encoding) =>
        encoding.Preamble is { Length: > 0 } preamble && body.StartsWith(preamble) ? body[preamble.Length..] : body;

    /// <summary>Converts a body to valid UTF-8; invalid bytes are replaced with U+FFFD.</summary>
    internal static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> body, HttpContentHeaders headers)
    {
        var encoding = Detect(body, headers);
        var text = SkipPreamble(body, encoding);
        return encoding.CodePage == Encoding.UTF8.CodePage && Utf8.IsValid(text) ? text : Encoding.UTF8.GetBytes(encoding.GetString(text));
    }

    /// <summary>Decodes a body into a string.</summary>
    internal static string GetString(ReadOnlySpan<byte> body, HttpContentHeaders headers)
    {
        var encoding = Detect(body, headers);
        return encoding.GetString(SkipPreamble(body, encoding));
    }

    private static Encoding GetEncodingOrUtf8(string? name)
    {
        try
        {
            return name is null ? Encoding.UTF8 : Encoding.GetEncoding(name.Trim('"'));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // .NET does not support the charset. UTF-8 decodes at least the ASCII characters.
            return Encoding.UTF8;
        }
    }
}
