using System.Text;
using Cf1Gen.Cli.Output;

namespace Cf1Gen.Cli.Reports;

/// <summary>Escapes texts of documents for Markdown.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]!|~$";

    /// <summary>
    /// Returns Markdown that shows a text as it is: no markup, no HTML, no reference to an issue, and no notification of a person.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in OneLine(text))
        {
            escaped.Append(character switch
            {
                // Hosts of repositories replace '@name' and '#1' in the rendered text.
                '@' => "@<!-- -->",
                '#' => "\\#<!-- -->",
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ when Special.Contains(character, StringComparison.Ordinal) => "\\" + character,
                _ => character.ToString(),
            });
        }

        // Addresses become links without markup.
        return escaped.Replace("://", ":<!-- -->//").Replace("www.", "www<!-- -->.").ToString();
    }

    /// <summary>Returns a text for an element of HTML, in which Markdown is not read.</summary>
    public static string Html(string text) => OneLine(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("@", "@<!-- -->", StringComparison.Ordinal)
        .Replace("#", "#<!-- -->", StringComparison.Ordinal);

    /// <summary>Returns Markdown that shows a text as code.</summary>
    public static string Code(string text)
    {
        var line = OneLine(text);
        var fence = Fence(line, 1);
        return line.StartsWith('`') || line.EndsWith('`') ? $"{fence} {line} {fence}" : fence + line + fence;
    }

    /// <summary>Returns the backticks that begin and end code, which the code does not contain.</summary>
    public static string Fence(string code, int minimum)
    {
        var (longest, current) = (0, 0);
        foreach (var character in code)
        {
            current = character == '`' ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return new string('`', Math.Max(minimum, longest + 1));
    }

    private static string OneLine(string text) => PlainText.Clean(text).Replace('\n', ' ').Replace('\t', ' ');
}
