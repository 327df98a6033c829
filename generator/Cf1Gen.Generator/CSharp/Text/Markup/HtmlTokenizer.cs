using System;
using System.Collections.Generic;
using System.Net;
using System.Text.RegularExpressions;

namespace Cf1Gen.Generator.CSharp.Text.Markup;

/// <summary>
/// Splits HTML into texts and tags. A tag is only a tag if HTML defines its element, and if an element within a line also ends:
/// <c>&lt;id&gt;</c> is a placeholder, and stays in the text.
/// </summary>
internal static class HtmlTokenizer
{
    private static readonly Regex s_tag = new(
        """\G<(?<end>/)?(?<name>[A-Za-z][A-Za-z0-9]*)"""
        + """(?<attributes>(?:\s+[A-Za-z][\w:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*/?>""",
        RegexOptions.CultureInvariant);

    private static readonly Regex s_attribute = new(
        """(?<name>[A-Za-z][\w:.-]*)\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'=<>`]+))""",
        RegexOptions.CultureInvariant);

    /// <summary>Returns the tokens of a text.</summary>
    public static IReadOnlyList<HtmlToken> Tokenize(string html)
    {
        var tokens = new List<HtmlToken>();
        var open = new List<int>();
        for (var position = 0; position < html.Length;)
        {
            var tag = html.IndexOf('<', position);
            AddText(tokens, html.Substring(position, (tag < 0 ? html.Length : tag) - position));
            if (tag < 0)
            {
                break;
            }

            position = tag + Read(html, tag, tokens, open);
        }

        foreach (var index in open)
        {
            tokens[index] = new HtmlToken(HtmlTokenKind.Text, WebUtility.HtmlDecode(tokens[index].Source), tokens[index].Source);
        }

        return tokens;
    }

    /// <summary>Adds the token at a <c>&lt;</c>, and returns its length.</summary>
    /// <param name="html">The text.</param>
    /// <param name="start">The position of the <c>&lt;</c>.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="open">The indices of the elements within a line that have no end tag so far.</param>
    private static int Read(string html, int start, List<HtmlToken> tokens, List<int> open)
    {
        if (string.CompareOrdinal(html, start, "<!--", 0, 4) == 0
            && html.IndexOf("-->", start, StringComparison.Ordinal) is > 0 and var end)
        {
            return end + 3 - start;
        }

        var match = s_tag.Match(html, start);
        var name = match.Groups["name"].Value.ToLowerInvariant();
        if (!match.Success || !(HtmlElements.IsBlock(name) || HtmlElements.IsInline(name) || HtmlElements.IsEmpty(name)))
        {
            AddText(tokens, "<");
            return 1;
        }

        var isEnd = match.Groups["end"].Success;
        if (HtmlElements.IsInline(name) && isEnd)
        {
            var last = open.FindLastIndex(index => tokens[index].Text == name);
            if (last < 0)
            {
                AddText(tokens, match.Value);
                return match.Length;
            }

            open.RemoveAt(last);
        }
        else if (HtmlElements.IsInline(name))
        {
            open.Add(tokens.Count);
        }

        var kind = isEnd ? HtmlTokenKind.End : HtmlTokenKind.Start;
        tokens.Add(new HtmlToken(kind, name, match.Value, Target(match.Groups["attributes"].Value)));
        return match.Length;
    }

    private static void AddText(List<HtmlToken> tokens, string source)
    {
        if (source.Length > 0)
        {
            tokens.Add(new HtmlToken(HtmlTokenKind.Text, WebUtility.HtmlDecode(source), source));
        }
    }

    private static string? Target(string attributes)
    {
        foreach (Match attribute in s_attribute.Matches(attributes))
        {
            if (attribute.Groups["name"].Value.ToLowerInvariant() is "href" or "alt")
            {
                return WebUtility.HtmlDecode(attribute.Groups["value"].Value);
            }
        }

        return null;
    }
}
