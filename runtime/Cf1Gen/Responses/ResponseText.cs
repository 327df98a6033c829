using System.Net.Http.Headers;
using System.Text.Unicode;

namespace Cf1Gen.Runtime;

/// <summary>The start of a body as text, for an exception or the log.</summary>
internal static class ResponseText
{
    private const int Longest = 1024;

    // A secret in it is to be found before the text is cut.
    private const int MostRead = 16 * 1024;

    /// <summary>Gives the start of it; <see langword="null"/> when it is empty.</summary>
    /// <param name="body">The bytes.</param>
    /// <param name="headers">Say how they are text.</param>
    /// <param name="redaction">Takes what is secret out of it.</param>
    /// <param name="longest">How many bytes of UTF-8 it may have.</param>
    internal static string? Start(ReadOnlySpan<byte> body, HttpContentHeaders headers, IRedactor redaction, int longest = Longest)
    {
        if (body.IsEmpty)
        {
            return null;
        }

        var encoding = ResponseCharset.Of(body, headers);
        var bytes = ResponseCharset.WithoutMark(body, encoding);
        if (bytes.Length <= longest + MostRead)
        {
            return Cut(redaction.Redact(encoding.GetString(bytes)), longest);
        }

        // Half a character at the end would hide that it is a secret that was cut off there.
        var start = encoding.GetString(bytes[..(longest + MostRead)]).TrimEnd('\uFFFD');
        return Cut(redaction.Redact(start), longest);
    }

    /// <summary>Cuts a text off behind its last character that is within so many bytes of UTF-8.</summary>
    internal static string Cut(string text, int longest)
    {
        Utf8.FromUtf16(text, new byte[longest], out var read, out _);
        return text[..read];
    }
}
