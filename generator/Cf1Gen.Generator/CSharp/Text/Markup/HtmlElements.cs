using System.Collections.Generic;

namespace Cf1Gen.Generator.CSharp.Text.Markup;

/// <summary>The elements of HTML that occur in descriptions.</summary>
internal static class HtmlElements
{
    /// <summary>The elements that end the paragraph before them.</summary>
    private static readonly HashSet<string> s_blocks =
    [
        "p", "div", "blockquote", "section", "article", "center", "details", "summary", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol",
        "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption", "pre",
    ];

    private static readonly Dictionary<string, string> s_inline = new()
    {
        ["code"] = "c",
        ["tt"] = "c",
        ["kbd"] = "c",
        ["samp"] = "c",
        ["var"] = "c",
        ["b"] = "b",
        ["strong"] = "b",
        ["i"] = "i",
        ["em"] = "i",
        ["cite"] = "i",
        ["a"] = "see",
        ["span"] = "",
        ["font"] = "",
        ["small"] = "",
        ["big"] = "",
        ["sub"] = "",
        ["sup"] = "",
        ["u"] = "",
        ["s"] = "",
        ["del"] = "",
        ["ins"] = "",
        ["mark"] = "",
        ["abbr"] = "",
        ["nobr"] = "",
        ["label"] = "",
        ["q"] = "",
    };

    public static bool IsBlock(string name) => s_blocks.Contains(name);

    public static bool IsInline(string name) => s_inline.ContainsKey(name);

    /// <summary>Determines whether an element has neither content nor an end tag.</summary>
    public static bool IsEmpty(string name) => name is "br" or "hr" or "img" or "wbr";

    /// <summary>Returns the element of documentation comments for an element within a line; empty if there is none.</summary>
    public static string ToDocumentation(string name) => s_inline[name];
}
