using System.Text;

namespace Cf1Gen.Cli.Output;

/// <summary>Text of a document for a terminal.</summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Replaces the control characters of a text, which could control the terminal. Line feeds and tabs are kept.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(IsControl))
        {
            return text;
        }

        var cleaned = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            cleaned.Append(IsControl(character) ? Replacement : character);
        }

        return cleaned.ToString();
    }

    // The characters for bidirectional text can show a line in another order than it has.
    private static bool IsControl(char character) => (char.IsControl(character) && character is not ('\n' or '\t'))
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
