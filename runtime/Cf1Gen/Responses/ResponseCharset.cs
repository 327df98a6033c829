using System.Net.Http.Headers;
using System.Text;
using System.Text.Unicode;

namespace Cf1Gen.Runtime;

/// <summary>How the bytes of a body are text.</summary>
internal static class ResponseCharset
{
    /// <summary>Finds it: by the mark at the start, by what the answer says, by the zeros of JSON in UTF-16; else UTF-8.</summary>
    internal static Encoding Of(ReadOnlySpan<byte> body, HttpContentHeaders headers) => body switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] or [not 0, 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => Named(headers.ContentType?.CharSet),
    };

    /// <summary>Takes the mark from the start that only says what encoding it is.</summary>
    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body, Encoding encoding) =>
        encoding.Preamble is { Length: > 0 } mark && body.StartsWith(mark) ? body[mark.Length..] : body;

    /// <summary>Gives a body as valid UTF-8; what is no character in it becomes U+FFFD.</summary>
    internal static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> body, HttpContentHeaders headers)
    {
        var encoding = Of(body, headers);
        var text = WithoutMark(body, encoding);
        return encoding.CodePage == Encoding.UTF8.CodePage && Utf8.IsValid(text) ? text : Encoding.UTF8.GetBytes(encoding.GetString(text));
    }

    /// <summary>Gives a body as text.</summary>
    internal static string ToText(ReadOnlySpan<byte> body, HttpContentHeaders headers)
    {
        var encoding = Of(body, headers);
        return encoding.GetString(WithoutMark(body, encoding));
    }

    private static Encoding Named(string? name)
    {
        try
        {
            return name is null ? Encoding.UTF8 : Encoding.GetEncoding(name.Trim('"'));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // A charset that .NET does not know, or does not want to; UTF-8 is right for all that is ASCII in it.
            return Encoding.UTF8;
        }
    }
}
