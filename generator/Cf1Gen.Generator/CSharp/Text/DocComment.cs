using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text.Markup;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>Formats texts of a document as <c>///</c> comments. All texts in comments are formatted by this class.</summary>
internal static class DocComment
{
    /// <summary>The number of columns after <c>/// </c> on a line in the body of a type.</summary>
    private const int Width = 132;

    /// <summary>Returns the summary of a declaration.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="otherwise">The markup if the document has no text; if it is empty as well, the comment is omitted.</param>
    public static Code Summary(string? text, string otherwise) => Element("summary", "", text, otherwise);

    /// <summary>
    /// Returns the summary of a property: the document's text; otherwise, the name in the document if it differs from the name in C#.
    /// A comment that only repeats the name would be on every second line for a document without descriptions.
    /// </summary>
    public static Code Member(string? text, string name, string wireName)
    {
        var isRepetition = string.Equals(name, wireName.Replace("_", "").Replace("-", ""), StringComparison.OrdinalIgnoreCase);
        return Summary(text, otherwise: isRepetition ? "" : $"Gets or sets {InlineCode(wireName)}.");
    }

    /// <summary>Returns the summary of a value.</summary>
    /// <param name="lead">Markup, formatted by <see cref="InlineCode"/>.</param>
    /// <param name="text">The document's text.</param>
    public static Code Value(string lead, string? text) => Element("summary", lead + ": ", text, otherwise: lead);

    /// <summary>Returns the remarks of a declaration.</summary>
    /// <param name="lead">Markup, formatted by <see cref="InlineCode"/>.</param>
    /// <param name="text">The document's text.</param>
    public static Code Remarks(string lead, string? text) => Element("remarks", lead + " ", text, otherwise: lead);

    /// <summary>Returns the description of a parameter.</summary>
    /// <param name="parameter">The name of the parameter in its declaration.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="otherwise">The markup if the document has no text.</param>
    public static Code Param(string parameter, string? text, string otherwise) =>
        Element("param", "", text, otherwise, $" name=\"{parameter.TrimStart('@')}\"");

    /// <summary>Returns the description of a return value.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="otherwise">The markup if the document has no text; if it is empty as well, the comment is omitted.</param>
    public static Code Returns(string? text, string otherwise) => Element("returns", "", text, otherwise);

    /// <summary>Returns code within a text: <c>&lt;c&gt;GET /accounts&lt;/c&gt;</c>.</summary>
    public static string InlineCode(string text) => $"<c>{Line(text)}</c>";

    /// <summary>Returns a text that is not Markdown as one line of XML, without characters that XML 1.0 forbids.</summary>
    public static string Line(string? text) => DocText.Escape(
        Characters.Printable(string.Join(" ", (text ?? "").Replace('\t', ' ').Split(LineBreaks.All))));

    /// <param name="name">The name of the element.</param>
    /// <param name="lead">Markup before the text.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="otherwise">The markup without a text.</param>
    /// <param name="attributes">The attributes of the element.</param>
    private static Code Element(string name, string lead, string? text, string otherwise, string attributes = "")
    {
        var blocks = DocText.Parse(text, Width);
        var isParagraph = blocks.Count == 1 && blocks[0].Paragraph is not null;
        if (blocks.Count == 0 || isParagraph)
        {
            var markup = isParagraph ? lead + blocks[0].Paragraph : otherwise;
            return markup.Length == 0 ? Code.Empty : Comment(DocText.Wrapped($"<{name}{attributes}>{markup}</{name}>", Width));
        }

        // The lead is the start of the first paragraph.
        var first = blocks[0].Paragraph is { } paragraph ? lead + paragraph : lead.TrimEnd(' ', ':');
        var rest = blocks.Skip(blocks[0].Paragraph is null ? 0 : 1)
            .SelectMany(block => block.Paragraph is { } other ? Paragraph(other) : block.Lines.Lines);
        return Comment([$"<{name}{attributes}>", .. first.Length == 0 ? [] : Paragraph(first), .. rest, $"</{name}>"]);
    }

    private static IEnumerable<string> Paragraph(string markup) => DocText.Wrapped($"<para>{markup}</para>", Width);

    private static Code Comment(IEnumerable<string> lines) => new(lines.Select(line => ("/// " + line).TrimEnd(' ')).ToArray());
}
