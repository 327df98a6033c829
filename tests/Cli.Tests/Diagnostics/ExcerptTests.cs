using Cf1Gen.Cli.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Cli.Tests.Diagnostics;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("key: value", 5, 10, "key: value", "     ^^^^^")]
    [InlineData("key: value", 0, 0, "key: value", "^")]
    [InlineData("key: value", 10, 10, "key: value", "          ^")]
    [InlineData("key: value", 50, 60, "key: value", "          ^")]
    [InlineData("\tkey: value", 1, 4, "    key: value", "    ^^^")]
    [InlineData("a:\tb", 3, 4, "a:    b", "      ^")]
    [InlineData("名前: 値", 4, 5, "名前: 値", "      ^^")]
    [InlineData("key: value   ", 5, 13, "key: value   ", "     ^^^^^")]
    [InlineData("a\u001b[31mb", 6, 7, "a\uFFFD[31mb", "      ^")]
    [InlineData("a\u202Eb", 2, 3, "a\uFFFDb", "  ^")]
    [InlineData("", 0, 0, "", "^")]
    public void Carets_are_below_the_part(string line, int start, int end, string shown, string underline)
    {
        var excerpt = Excerpt.Of(SourceText.From("first\n" + line + "\nlast"), Span(1, start, 1, end))!;

        Assert.Equal((2, shown, underline), (excerpt.Number, excerpt.Line, excerpt.Underline));
    }

    [Fact]
    public void Part_of_several_lines_is_underlined_in_the_first()
    {
        var excerpt = Excerpt.Of(SourceText.From("key: |\n  a\n  b\n"), Span(0, 5, 2, 3))!;

        Assert.Equal((1, "key: |", "     ^"), (excerpt.Number, excerpt.Line, excerpt.Underline));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(39)]
    [InlineData(500)]
    [InlineData(9_990)]
    public void Long_line_is_cut_around_the_part(int start)
    {
        var line = string.Concat(Enumerable.Range(0, 2_500).Select(index => $"{index:0000}"));

        var excerpt = Excerpt.Of(SourceText.From(line), Span(0, start, 0, start + 4))!;

        Assert.True(excerpt.Line.Length <= 122, excerpt.Line);
        var part = excerpt.Underline.IndexOf('^', StringComparison.Ordinal);
        Assert.Equal(line[start..(start + 4)], excerpt.Line[part..(part + 4)]);
        Assert.Equal(start > 40, excerpt.Line[0] == '…');
        Assert.Equal(start < 9_900, excerpt.Line[^1] == '…');
    }

    [Fact]
    public void Line_behind_the_end_has_no_excerpt() => Assert.Null(Excerpt.Of(SourceText.From("a"), Span(3, 0, 3, 0)));

    private static LinePositionSpan Span(int startLine, int start, int endLine, int end) => new(new(startLine, start), new(endLine, end));
}
