using System;
using System.Linq;
using System.Text;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>The only way for a text of a document into a <c>///</c> comment.</summary>
internal static class DocComment
{
    /// <summary>What fits beside <c>/// </c> on a line of 140 columns in the body of a class.</summary>
    private const int Width = 132;

    /// <param name="text">The document's text.</param>
    /// <param name="otherwise">The markup that stands there when the document says nothing; there is no comment when it is empty too.</param>
    public static Code Summary(string? text, string otherwise)
    {
        var summary = Text(text) is { Length: > 0 } markup ? markup : otherwise;
        return summary.Length == 0 ? Code.Empty : Element("<summary>", summary, "</summary>");
    }

    /// <summary>
    /// The comment of a property: what the document says, else the name in the document, and nothing when that is the name in C#.
    /// A document without descriptions would otherwise give a comment of no use to every second line.
    /// </summary>
    public static Code Member(string? text, string name, string wireName)
    {
        var isRepetition = string.Equals(name, wireName.Replace("_", "").Replace("-", ""), StringComparison.OrdinalIgnoreCase);
        return Summary(text, otherwise: isRepetition ? "" : InlineCode(wireName));
    }

    /// <param name="lead">Markup, made with <see cref="InlineCode"/>.</param>
    /// <param name="text">The document's text.</param>
    public static Code Remarks(string lead, string? text) =>
        Element("<remarks>", Text(text) is { Length: > 0 } remarks ? lead + " " + remarks : lead, "</remarks>");

    /// <param name="parameter">The parameter as it is declared.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="otherwise">The markup that stands there when the document says nothing.</param>
    public static Code Param(string parameter, string? text, string otherwise) =>
        Element($"<param name=\"{parameter.TrimStart('@')}\">", Text(text) is { Length: > 0 } param ? param : otherwise, "</param>");

    /// <param name="text">The document's text.</param>
    /// <param name="otherwise">The markup that stands there when the document says nothing.</param>
    public static Code Returns(string? text, string otherwise) =>
        Element("<returns>", Text(text) is { Length: > 0 } returns ? returns : otherwise, "</returns>");

    /// <summary>Words of code in a text: <c>&lt;c&gt;GET /accounts&lt;/c&gt;</c>.</summary>
    public static string InlineCode(string text) => $"<c>{Text(text).Replace('\n', ' ')}</c>";

    private static Code Element(string start, string markup, string end)
    {
        var lines = (start + markup + end).Split('\n').SelectMany(line => Code.Fill(line.Split(' '), Width).Lines);
        return new Code(lines.Select(line => "/// " + line).ToArray());
    }

    /// <summary>
    /// The text as XML: escaped, one <c>\n</c> for any of the five kinds of line break, no blank lines, and without what XML 1.0
    /// forbids and what reorders the text around it on the screen.
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
