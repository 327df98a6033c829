using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Tests.CSharp.Text;

public sealed partial class DocCommentTests
{
    [Fact]
    public void Short_text_is_one_line() =>
        Assert.Equal("/// <summary>Lists requests &amp; more.</summary>", DocComment.Summary("Lists requests & more.", "").ToString());

    [Fact]
    public void Remarks_begin_with_the_lead() =>
        Assert.Equal(
            "/// <remarks><c>GET /a</c> More.</remarks>",
            DocComment.Remarks(DocComment.InlineCode("GET /a"), "More.").ToString());

    [Fact]
    public void Param_omits_the_at_sign_of_a_keyword() =>
        Assert.Equal("/// <param name=\"class\">A class.</param>", DocComment.Param("@class", "A class.", "").ToString());

    [Fact]
    public void Returns_uses_the_other_text_when_there_is_no_description() =>
        Assert.Equal("/// <returns>The result.</returns>", DocComment.Returns(null, "The result.").ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("\0\u202e")]
    public void Summary_uses_the_other_text_when_no_printable_character_remains(string text) =>
        Assert.Equal("/// <summary>Other.</summary>", DocComment.Summary(text, "Other.").ToString());

    [Fact]
    public void Summary_is_omitted_without_any_text() => Assert.True(DocComment.Summary(null, otherwise: "").IsEmpty);

    [Theory]
    [InlineData("is_public", "")]
    [InlineData("is-public", "")]
    [InlineData("isPublic", "")]
    [InlineData("public?", "/// <summary>Gets or sets <c>public?</c>.</summary>")]
    public void Member_without_a_description_is_documented_by_its_wire_name_when_it_differs(string wireName, string expected) =>
        Assert.Equal(expected, DocComment.Member(null, "IsPublic", wireName).ToString());

    [Fact]
    public void Long_text_is_wrapped()
    {
        var lines = DocComment.Summary(string.Join(' ', Enumerable.Repeat("word", 200)), "").Lines;

        Assert.Equal(8, lines.Count);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 136));
    }

    [Fact]
    public void Lines_stay_lines() =>
        Assert.Equal(["/// <summary>a", "/// b", "/// c</summary>"], DocComment.Summary("a\r\n b\u2028c\n", "").Lines);

    [Theory]
    [ClassData(typeof(HostileText))]
    public void Hostile_text_remains_in_the_comment(string text)
    {
        Code[] comments =
        [
            DocComment.Summary(text, "x"),
            DocComment.Remarks(DocComment.InlineCode(text), text),
            DocComment.Param("p", text, "x"),
            DocComment.Returns(text, "x"),
        ];

        foreach (var comment in comments)
        {
            Assert.All(comment.Lines, line => Assert.StartsWith("/// ", line, StringComparison.Ordinal));

            var unit = SyntaxFactory.ParseCompilationUnit(comment.ToString());
            Assert.False(unit.ContainsDiagnostics);
            Assert.Equal(SyntaxKind.EndOfFileToken, unit.GetFirstToken(includeZeroWidth: true).Kind());
            Assert.Empty(unit.Members);
        }
    }

    [Theory]
    [ClassData(typeof(HostileText))]
    public void Hostile_text_is_well_formed_XML_with_the_same_words(string text)
    {
        var lines = DocComment.Returns(text, "").Lines;
        var element = lines.Count == 0 ? new XElement("returns") : XElement.Parse(string.Join('\n', lines.Select(line => line["/// ".Length..])));

        Assert.Equal("returns", element.Name);
        Assert.All(element.Descendants(), inner => Assert.Contains(inner.Name.LocalName, (string[])["para", "i", "c"]));
        Assert.Equal(Words(text), Words(element.Value));
    }

    /// <summary>Returns the letters and digits, without those of tags that HTML defines and of character references.</summary>
    private static string Words(string text) =>
        string.Concat(HtmlTags().Replace(text, "").EnumerateRunes().Where(Rune.IsLetterOrDigit));

    [GeneratedRegex("</?(summary|c)>|&#\\w+;")]
    private static partial Regex HtmlTags();
}
