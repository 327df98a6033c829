using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>The start of a body as text, for an exception.</summary>
internal static class AnswerText
{
    private const int Longest = 1024;

    /// <summary>Gives at most 1 KiB of it; <see langword="null"/> when it is empty.</summary>
    internal static string? Start(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
        {
            return null;
        }

        var length = Math.Min(body.Length, Longest);

        // Not in the middle of a character.
        while (length < body.Length && length > 0 && (body[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return Encoding.UTF8.GetString(body[..length]);
    }
}
