using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Cf1Gen.Generator.CSharp.Text.Markup;

/// <summary>Formats the description in a document, which is Markdown and HTML, as the XML of a documentation comment.</summary>
internal static class DocText
{
    /// <summary>Returns the blocks of a text; none if it has no printable character.</summary>
    /// <param name="text">The text in the document.</param>
    /// <param name="width">The maximum length of a line of an element that is not a paragraph.</param>
    public static IReadOnlyList<DocBlock> Parse(string? text, int width)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        var lines = text!.Replace("\r\n", "\n").Split(LineBreaks.All)
            .Select(line => Characters.Printable(line.Replace("\t", "    ")))
            .ToList();
        if (MarkdownText.ToHtml(string.Join("\n", lines).Trim()) is { } html)
        {
            return DocTreeBuilder.Build(html).Elements().Select(element => Block(element, width)).ToList();
        }

        var plain = string.Join("\n", lines.Select(Escape).Where(line => line.Length > 0));
        return plain.Length == 0 ? [] : [new DocBlock(plain, Code.Empty)];
    }

    /// <summary>Returns a line of printable characters as XML: escaped, and with single spaces.</summary>
    public static string Escape(string line) => ToXml(HasSingleSpaces(line)
        ? line
        : string.Join(" ", line.Split(' ').Where(word => word.Length > 0)));

    private static bool HasSingleSpaces(string line) => line.Length > 0 && line[0] != ' ' && line[line.Length - 1] != ' '
        && line.IndexOf("  ", StringComparison.Ordinal) < 0;

    private static string ToXml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static DocBlock Block(XElement element, int width) => element.Name == "para"
        ? new DocBlock(Inline(element), Code.Empty)
        : new DocBlock(null, new Code(Lines(element, width).ToList()));

    private static IEnumerable<string> Lines(XElement element, int width) => element.Name.LocalName switch
    {
        "para" => Wrapped("<para>" + Inline(element) + "</para>", width),
        "code" => CodeLines(element),
        "list" =>
        [
            $"<list type=\"{element.Attribute("type")!.Value}\">",
            .. element.Elements().SelectMany(item => Lines(item, width)),
            "</list>",
        ],
        _ => Nested(element, width),
    };

    /// <summary>Formats an item, a term or a description: on one line if it fits and contains a single paragraph each.</summary>
    private static IEnumerable<string> Nested(XElement element, int width)
    {
        var name = element.Name.LocalName;
        var line = OneLine(element);
        return line is null || line.Length > width
            ? [$"<{name}>", .. Content(element, width), $"</{name}>"]
            : [line];
    }

    private static IEnumerable<string> Content(XElement element, int width) => OnlyParagraph(element) is { } only
        ? Wrapped(Inline(only), width)
        : element.Elements().SelectMany(child => Lines(child, width));

    private static XElement? OnlyParagraph(XElement element) => element.Elements().Count() == 1 ? element.Element("para") : null;

    private static string? OneLine(XElement element)
    {
        var name = element.Name.LocalName;
        var content = name is "item" or "listheader"
            ? element.Elements().Select(OneLine).ToList()
            : [OnlyParagraph(element) is { } only ? Inline(only) : null];
        return content.Any(part => part is null || part.Contains('\n')) ? null : $"<{name}>{string.Concat(content)}</{name}>";
    }

    private static IEnumerable<string> CodeLines(XElement element)
    {
        var lines = element.Value.Split(LineBreaks.All).Select(line => ToXml(Characters.Printable(line).TrimEnd()));
        return ["<code>", .. lines.SkipWhile(line => line.Length == 0).Reverse().SkipWhile(line => line.Length == 0).Reverse(), "</code>"];
    }

    /// <summary>Breaks lines between words.</summary>
    public static IEnumerable<string> Wrapped(string markup, int width) =>
        markup.Length > 0 && markup.Length <= width && markup[0] != ' ' && !markup.Contains('\n')
        ? [markup]
        : markup.Split('\n').SelectMany(line => Code.Wrap(line.Split(' '), width).Lines);

    private static string Inline(XElement element)
    {
        var lines = string.Concat(element.Nodes().Select(Inline)).Split('\n').Select(line => line.Trim(' '));
        return string.Join("\n", lines.Where(line => line.Length > 0));
    }

    private static string Inline(XNode node)
    {
        if (node is not XElement element)
        {
            return string.Join("\n", ((XText)node).Value.Split(LineBreaks.All).Select(EscapeText));
        }

        var content = string.Concat(element.Nodes().Select(Inline));
        return element.Name.LocalName switch
        {
            "br" => "<br/>",
            "see" => Link(element.Attribute("href")!.Value, element.Value, content),
            "c" => $"<c>{content.Replace('\n', ' ')}</c>",
            var name => $"<{name}>{content}</{name}>",
        };
    }

    private static string Link(string address, string text, string content)
    {
        var target = EscapeText(address).Replace("\"", "&quot;").Replace(" ", "%20");
        return text == address ? $"<see href=\"{target}\"/>" : $"<see href=\"{target}\">{content}</see>";
    }

    /// <summary>Returns a text as XML, with the spaces at its ends.</summary>
    private static string EscapeText(string text)
    {
        var escaped = Escape(Characters.Printable(text));
        return escaped.Length == 0
            ? text.Length == 0 ? "" : " "
            : (text[0] == ' ' ? " " : "") + escaped + (text[text.Length - 1] == ' ' ? " " : "");
    }
}
