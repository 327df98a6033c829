using System.Text;

namespace Cf1Gen.Generator.CSharp.Text.Markup;

/// <summary>The characters that a documentation comment can contain.</summary>
internal static class Characters
{
    /// <summary>Returns the text without characters that XML 1.0 forbids, that end a line, or that change its direction.</summary>
    public static string Printable(string text)
    {
        if (IsPrintable(text))
        {
            return text;
        }

        var printable = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                printable.Append(character).Append(text[++i]);
            }
            else if (!char.IsSurrogate(character) && !IsUnprintable(character))
            {
                printable.Append(character);
            }
        }

        return printable.ToString();
    }

    private static bool IsPrintable(string text)
    {
        foreach (var character in text)
        {
            if (char.IsSurrogate(character) || IsUnprintable(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUnprintable(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069');
}
