using Cf1Gen.Cli.Reports.Differences;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Cli.Tests.Reports;

/// <summary>The parts of two texts that differ, and the lines of two documents side by side.</summary>
public sealed class DifferenceTests
{
    [Theory]
    [InlineData("Task<int> GetAsync(string id)", "Task<long> GetAsync(string id)", "Task<[int]> GetAsync(string id)", "Task<[long]> GetAsync(string id)")]
    [InlineData("string id", "string? id", "string id", "string[?] id")]
    [InlineData("required string Größe", "string Größe", "[required ]string Größe", "string Größe")]
    [InlineData("a", "b", "[a]", "[b]")]
    [InlineData("a b", "a b", "a b", "a b")]
    [InlineData("Order Get()", "", "Order Get()", "")]
    [InlineData("", "Order Get()", "", "Order Get()")]
    public void Parts_that_differ_are_marked(string before, string after, string markedBefore, string markedAfter)
    {
        var (one, other) = TextDifference.Between(before, after);

        Assert.Equal((markedBefore, markedAfter), (Mark(one), Mark(other)));
    }

    [Fact]
    public void Very_long_lines_are_not_compared()
    {
        var (one, other) = TextDifference.Between(new string('a', 1001), "a");

        Assert.Equal((1001, "a"), (Mark(one).Length, Mark(other)));
    }

    [Theory]
    [InlineData("a:\n  b: 1\nc: 2", 0, 0, "a:|  b: 1")]
    [InlineData("a:\n  b: 1\n\n  d: 1\nc: 2", 0, 0, "a:|  b: 1||  d: 1")]
    [InlineData("  a:\n    b: 1\n  c: 2", 0, 2, "a:|  b: 1")]
    [InlineData("- name: x\n  in: query\n- name: y", 0, 2, "- name: x|  in: query")]
    [InlineData("{\n  \"a\": {\n    \"b\": 1\n  },\n  \"c\": 1\n}", 1, 2, "\"a\": {|  \"b\": 1|},")]
    [InlineData("{\n  \"a\": 1,\n  \"c\": 1\n}", 1, 2, "\"a\": 1,")]
    [InlineData("{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}", 1, 1, "\"a\": {|    \"b\": 1|}")]
    [InlineData("a: \u001b[31m\u202Ered", 0, 0, "a: \uFFFD[31m\uFFFDred")]
    public void Lines_of_a_node_are_those_that_are_indented_further(string text, int line, int column, string expected)
    {
        var block = SourceBlock.Of("x", SourceText.From(text), new LinePosition(line, column))!;

        Assert.Equal((line + 1, column + 1, expected), (block.Line, block.Column, string.Join('|', block.Lines)));
    }

    [Fact]
    public void Line_of_a_document_without_line_breaks_is_cut_around_the_node()
    {
        var text = "{" + new string(' ', 500) + "\"node\": 1" + new string(' ', 500) + "}";

        var block = SourceBlock.Of("x", SourceText.From(text), new LinePosition(0, 501))!;

        Assert.Contains("\"node\": 1", Assert.Single(block.Lines), StringComparison.Ordinal);
        Assert.True(block.Lines[0].Length <= 162);
    }

    [Fact]
    public void Position_behind_the_text_has_no_lines() =>
        Assert.Null(SourceBlock.Of("x", SourceText.From("a"), new LinePosition(7, 0)));

    [Fact]
    public void Comparison_pairs_lines_that_are_similar_and_leaves_out_what_is_the_same()
    {
        var lines = LineComparison.Compare(
            Block("get:", "  id: getOrder", "  type: { name: id, type: string }", "  a: 1", "  b: 2", "  c: 3"),
            Block("get:", "  id: getOrder", "  deprecated: true", "  type: { name: id, type: integer }", "  a: 1", "  b: 2", "  c: 3"),
            areComparable: true);

        Assert.Equal(
            [
                "Same 1 get: = 1 get:",
                "Same 2   id: getOrder = 2   id: getOrder",
                "Added - = 3   deprecated: true",
                "Changed 3   type: { name: id, type: [string] } = 4   type: { name: id, type: [integer] }",
                "Same 4   a: 1 = 5   a: 1",
                "Omitted - = -",
            ],
            lines.Select(Show));
    }

    [Fact]
    public void Comparison_with_nothing_or_a_baseline_shows_the_first_lines()
    {
        var block = Block("a", "b", "c", "d", "e", "f", "g", "h");

        var added = LineComparison.Compare(null, block, true).Select(line => line.Kind);
        var removed = LineComparison.Compare(block, null, true).Select(line => line.Kind);

        Assert.Equal([.. Enumerable.Repeat(LineKind.Added, 6), LineKind.Omitted], added);
        Assert.Equal([.. Enumerable.Repeat(LineKind.Removed, 6), LineKind.Omitted], removed);
        Assert.Equal("Same 1 x = 1 a", Show(LineComparison.Compare(Block("x"), block, areComparable: false)[0]));
        Assert.Empty(LineComparison.Compare(null, null, true));
    }

    [Fact]
    public void Comparison_of_long_nodes_is_short()
    {
        string[] one = [.. Enumerable.Range(0, 300).Select(i => $"line {i} old")];
        string[] other = [.. Enumerable.Range(0, 300).Select(i => $"line {i} new")];

        Assert.InRange(LineComparison.Compare(Block(one), Block(other), areComparable: true).Count, 10, 15);
    }

    private static SourceBlock Block(params string[] lines) => new("x", 1, 1, lines);

    private static string Mark(IEnumerable<TextPiece> pieces) =>
        string.Concat(pieces.Select(piece => piece.IsChanged ? $"[{piece.Text}]" : piece.Text));

    private static string Show(ComparedLine line) => $"{line.Kind} {Show(line.Old)} = {Show(line.New)}";

    private static string Show(NumberedLine? line) => line is null ? "-" : $"{line.Number} {Mark(line.Pieces)}";
}
