using System.Xml.Linq;
using Cf1Gen.Generator.CSharp.Text;

namespace Cf1Gen.Generator.Tests.CSharp.Text;

/// <summary>Markdown and HTML of descriptions in documentation comments.</summary>
public sealed class DocTextTests
{
    [Theory]
    [InlineData("The `id` of **one** *item*.", "The <c>id</c> of <b>one</b> <i>item</i>.")]
    [InlineData("See [the guide](https://example.com/a?b=1&c=2).", "See <see href=\"https://example.com/a?b=1&amp;c=2\">the guide</see>.")]
    [InlineData("See https://example.com/guide.", "See <see href=\"https://example.com/guide\"/>.")]
    [InlineData("See [the guide](../guide.html) and [that](#place).", "See the guide and that.")]
    [InlineData("Run [this](javascript:alert(1)).", "Run this.")]
    [InlineData("The <code>id</code>, <b>one</b> <i>item</i>,<br>twice.", "The <c>id</c>, <b>one</b> <i>item</i>,<br/>twice.")]
    [InlineData("See <a href='https://example.com' target=_blank>it</a>.", "See <see href=\"https://example.com\">it</see>.")]
    [InlineData("<p>One paragraph.</p>", "One paragraph.")]
    [InlineData("a &amp; b &lt; c &nbsp;d", "a &amp; b &lt; c \u00a0d")]
    [InlineData("<span style=\"color: red\">red</span>, <u>underlined</u>", "red, underlined")]
    [InlineData("![A chart](https://example.com/chart.png)", "A chart")]
    [InlineData("<!-- internal -->Visible.", "Visible.")]
    [InlineData("**`id`** and `**id**`", "<b><c>id</c></b> and <c>**id**</c>")]
    [InlineData("<B>Upper</B>", "<b>Upper</b>")]
    public void Markup_within_a_line_becomes_elements(string text, string expected) => Assert.Equal(expected, Inline(text));

    [Theory]
    [InlineData("snake_case_name and __init__.py of a_b")]
    [InlineData("# of items")]
    [InlineData("> 0 and < 10")]
    [InlineData("- none")]
    [InlineData("+ 5")]
    [InlineData("1. of January")]
    [InlineData("5 * 3 * 2")]
    [InlineData("*.example.com and *.example.org")]
    [InlineData("the <id> of <account_id>, List<string> and a<b")]
    [InlineData("the <code> and <b> without ends")]
    [InlineData("ends only: </b> </code>")]
    [InlineData("a | b | c")]
    [InlineData("C:\\Windows\\system32")]
    [InlineData("[a, b] and [x]")]
    [InlineData("~5 minutes, R&D, AT&T;")]
    [InlineData("key: value")]
    public void Text_that_only_looks_like_markup_stays(string text) =>
        Assert.Equal(text.Replace("__init__", "init", StringComparison.Ordinal), XElement.Parse($"<x>{Inline(text)}</x>").Value);

    [Fact]
    public void Paragraphs_are_elements_of_their_own() => AssertSummary(
        """
        /// <summary>
        /// <para>First, on
        /// two lines.</para>
        /// <para>Second.</para>
        /// </summary>
        """,
        "First, on\ntwo lines.\n\n\nSecond.",
        "<p>First, on\ntwo lines.<p>Second.",
        "<div><p>First, on\ntwo lines.</p></div>\n<div>Second.</div>");

    [Fact]
    public void Lists_have_items() => AssertSummary(
        """
        /// <summary>
        /// <para>One of:</para>
        /// <list type="bullet">
        /// <item><description><c>a</c>: first</description></item>
        /// <item><description>b</description></item>
        /// </list>
        /// </summary>
        """,
        "One of:\n- `a`: first\n- b",
        "One of:\n\n* `a`: first\n* b\n",
        "One of:<ul><li><code>a</code>: first</li><li>b</li></ul>",
        "<p>One of:</p>\n<ul>\n  <li><p><code>a</code>: first</p>\n  <li>b\n</ul>");

    [Fact]
    public void Lists_can_be_numbered_and_nested() => AssertSummary(
        """
        /// <summary>
        /// <list type="number">
        /// <item>
        /// <description>
        /// <para>one</para>
        /// <list type="bullet">
        /// <item><description>inner</description></item>
        /// </list>
        /// </description>
        /// </item>
        /// <item><description>two</description></item>
        /// </list>
        /// </summary>
        """,
        "1. one\n   - inner\n2. two",
        "<ol><li>one<ul><li>inner</li></ul></li><li>two</li></ol>");

    [Fact]
    public void Code_keeps_its_lines() => AssertSummary(
        """
        /// <summary>
        /// <para>For example:</para>
        /// <code>
        /// {
        ///   "a": "&lt;b&gt;"
        ///
        /// }
        /// </code>
        /// </summary>
        """,
        "For example:\n```json\n{\n  \"a\": \"<b>\"\n\n}\n```",
        "For example:\n\n<pre><code>{\n  \"a\": \"&lt;b&gt;\"\n&#32;\n}</code></pre>");

    [Fact]
    public void Headings_are_bold() => AssertSummary(
        """
        /// <summary>
        /// <para><b>Usage</b></para>
        /// <para>Call it.</para>
        /// </summary>
        """,
        "## Usage\nCall it.",
        "Usage\n-----\nCall it.",
        "<h2>Usage</h2>Call it.");

    [Fact]
    public void Tables_are_lists() => AssertSummary(
        """
        /// <summary>
        /// <list type="table">
        /// <listheader><term>Code</term><description>Meaning</description></listheader>
        /// <item><term>1</term><description>open</description></item>
        /// </list>
        /// </summary>
        """,
        "| Code | Meaning |\n| --- | --- |\n| 1 | open |",
        "<table><thead><tr><th>Code</th><th>Meaning</th></tr></thead><tbody><tr><td>1</td><td>open</td></tr></tbody></table>",
        "<table><thead><tr><td>Code<td>Meaning</thead><tr><td>1<td>open</table>");

    [Fact]
    public void Definitions_have_terms() => AssertSummary(
        """
        /// <summary>
        /// <list type="bullet">
        /// <item><term>a</term><description>first</description></item>
        /// <item><term>b</term><description>second</description></item>
        /// </list>
        /// </summary>
        """,
        "<dl><dt>a</dt><dd>first</dd><dt>b</dt><dd>second</dd></dl>");

    [Fact]
    public void Indented_text_is_a_paragraph() => AssertSummary(
        """
        /// <summary>
        /// <para>First.</para>
        /// <para>Indented by the document.</para>
        /// </summary>
        """,
        "    First.\n\n    Indented by the document.");

    [Fact]
    public void Lead_is_part_of_the_first_paragraph() =>
        Assert.Equal(
            ["/// <remarks>", "/// <para><c>GET /a</c> First.</para>", "/// <para>Second.</para>", "/// </remarks>"],
            DocComment.Remarks("<c>GET /a</c>", "First.\n\nSecond.").Lines);

    [Fact]
    public void Lead_is_a_paragraph_before_a_list() =>
        Assert.Equal(
            ["/// <summary>", "/// <para><c>a</c></para>", "/// <list type=\"bullet\">", "/// <item><description>x</description></item>",
                "/// <item><description>y</description></item>", "/// </list>", "/// </summary>"],
            DocComment.Value("<c>a</c>", "* x\n* y").Lines);

    [Theory]
    [InlineData("<ul><li><b>a<li>b</b></ul></p></ul>")]
    [InlineData("<b><i>x</b></i>")]
    [InlineData("<b><p>x</p></b>")]
    [InlineData("<li>alone</li></ul></table>")]
    [InlineData("<td>cell</td><dd>x</dd>")]
    [InlineData("<pre>a<b>c</b></pre></code>")]
    [InlineData("<a href=\"https://a\"><a href=\"https://b\">x</a></a>")]
    [InlineData("<table>text<tr>more<td>x")]
    [InlineData("a **b `c** d` e_ _f")]
    [InlineData("<a href=\"https://x/\n\u0001\u202e\"\">x</a>")]
    [InlineData("`a\n\nb`")]
    [InlineData("&#xd800;&#0;&#x202e;`&#0;`")]
    public void Elements_are_nested_correctly(string text)
    {
        var lines = DocComment.Summary(text, "x").Lines;

        Assert.All(lines, line => Assert.StartsWith("/// ", line, StringComparison.Ordinal));
        var element = XElement.Parse(string.Join('\n', lines.Select(line => line[4..])));
        Assert.Equal("summary", element.Name);
        Assert.DoesNotContain('\u202e', element.Value);
    }

    [Fact]
    public void Deeply_nested_text_is_plain()
    {
        var text = string.Concat(Enumerable.Repeat("> ", 5_000)) + "x\n";
        var comment = string.Join('\n', DocComment.Summary(text, "").Lines.Select(line => line[4..]));

        Assert.Contains("x", XElement.Parse(comment).Value, StringComparison.Ordinal);
    }

    private static string Inline(string text)
    {
        var line = Assert.Single(DocComment.Summary(text, "").Lines);
        Assert.StartsWith("/// <summary>", line, StringComparison.Ordinal);
        return line["/// <summary>".Length..^"</summary>".Length];
    }

    private static void AssertSummary(string expected, params string[] texts) =>
        Assert.All(texts, text => Assert.Equal(expected.ReplaceLineEndings("\n"), DocComment.Summary(text, "").ToString()));
}
