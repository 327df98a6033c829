using System.Net.Http.Headers;
using System.Text.Unicode;

namespace Cf1Gen.Runtime;

/// <summary>Creates the excerpt of a body that is shown in an exception or a log.</summary>
internal static class ResponseExcerpt
{
    private const int MaxLength = 1024;

    // Secrets are redacted before the text is truncated, so more is decoded than is shown.
    private const int RedactionWindow = 16 * 1024;

    /// <summary>Returns the start of a body as text without secrets; <see langword="null"/> if the body is empty.</summary>
    /// <param name="body">The body.</param>
    /// <param name="headers">The content headers, which may specify the charset.</param>
    /// <param name="redactor">Removes secrets from the text.</param>
    /// <param name="maxLength">The maximum length of the excerpt in bytes of UTF-8.</param>
    internal static string? Create(ReadOnlySpan<byte> body, HttpContentHeaders headers, IRedactor redactor, int maxLength = MaxLength)
    {
        if (body.IsEmpty)
        {
            return null;
        }

        var encoding = ResponseCharset.Detect(body, headers);
        var bytes = ResponseCharset.SkipPreamble(body, encoding);
        if (bytes.Length <= maxLength + RedactionWindow)
        {
            return Truncate(redactor.Redact(encoding.GetString(bytes)), maxLength);
        }

        // An incomplete last character would prevent the redactor from recognizing a secret that is cut off there.
        var start = encoding.GetString(bytes[..(maxLength + RedactionWindow)]).TrimEnd('\uFFFD');
        return Truncate(redactor.Redact(start), maxLength);
    }

    /// <summary>Truncates a text to a number of bytes of UTF-8 without splitting a character.</summary>
    internal static string Truncate(string text, int maxLength)
    {
        Utf8.FromUtf16(text, new byte[maxLength], out var charsRead, out _);
        return text[..charsRead];
    }
}
