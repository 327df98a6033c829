using System;
using System.Linq;
using System.Text;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>Formats texts of a document as <c>///</c> comments. All texts in comments are formatted by this class.</summary>
internal static class DocComment
{
    /// <summary>The number of columns after <c>/// </c> on a line in the body of a type.</summary>
    private const int Width = 132;

    /// <summary>Returns the summary of a declaration.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="otherwise">The markup if the document has no text; if it is empty as well, the comment is omitted.</param>
    public static Code Summary(string? text, string otherwise)
    {
        var summary = Text(text) is { Length: > 0 } markup ? markup : otherwise;
        return summary.Length == 0 ? Code.Empty : Element("<summary>", summary, "</summary>");
    }

    /// <summary>
    /// Returns the summary of a property: the document's text; otherwise, the name in the document if it differs from the name in C#.
    /// A comment that only repeats the name would be on every second line for a document without descriptions.
    /// </summary>
    public static Code Member(string? text, string name, string wireName)
    {
        var isRepetition = string.Equals(name, wireName.Replace("_", "").Replace("-", ""), StringComparison.OrdinalIgnoreCase);
        return Summary(text, otherwise: isRepetition ? "" : $"Gets or sets {InlineCode(wireName)}.");
    }

    /// <summary>Returns the remarks of a declaration.</summary>
    /// <param name="lead">Markup, formatted by <see cref="InlineCode"/>.</param>
    /// <param name="text">The document's text.</param>
    public static Code Remarks(string lead, string? text) =>
        Element("<remarks>", Text(text) is { Length: > 0 } remarks ? lead + " " + remarks : lead, "</remarks>");

    /// <summary>Returns the description of a parameter.</summary>
    /// <param name="parameter">The name of the parameter in its declaration.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="otherwise">The markup if the document has no text.</param>
    public static Code Param(string parameter, string? text, string otherwise) =>
        Element($"<param name=\"{parameter.TrimStart('@')}\">", Text(text) is { Length: > 0 } param ? param : otherwise, "</param>");

    /// <summary>Returns the description of a return value.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="otherwise">The markup if the document has no text; if it is empty as well, the comment is omitted.</param>
    public static Code Returns(string? text, string otherwise)
    {
        var returns = Text(text) is { Length: > 0 } markup ? markup : otherwise;
        return returns.Length == 0 ? Code.Empty : Element("<returns>", returns, "</returns>");
    }

    /// <summary>Returns code within a text: <c>&lt;c&gt;GET /accounts&lt;/c&gt;</c>.</summary>
    public static string InlineCode(string text) => $"<c>{Text(text).Replace('\n', ' ')}</c>";

    private static Code Element(string start, string markup, string end)
    {
        var lines = (start + markup + end).Split('\n').SelectMany(line => Code.Wrap(line.Split(' '), Width).Lines);
        return new Code(lines.Select(line => "/// " + line).ToArray());
    }

    /// <summary>
    /// Returns the text as XML: escaped, with <c>\n</c> for each of the five kinds of line breaks, and without blank lines, characters that
    /// XML 1.0 forbids, and characters that change the direction of the text.
    /// </summary>
    public static string Text(string? text)
    {
        var lines = (text ?? "").Split(LineBreaks.All).Select(Line).Where(line => line.Length > 0);
        return string.Join("\n", lines);
    }

    private static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                line.Append(character).Append(text[++i]);
            }
            else if (character is ' ' or '\t')
            {
                line.Append(line.Length == 0 || line[line.Length - 1] == ' ' ? "" : " ");
            }
            else if (!char.IsSurrogate(character) && !IsUnprintable(character))
            {
                line.Append(character switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => character.ToString() });
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool IsUnprintable(char character) =>
        char.IsControl(character) || character is '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
