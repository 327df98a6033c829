using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.JsonPath;
using Cf1Gen.Generator.Reading.JsonPath.Regexps;
using Cf1Gen.Generator.Reading.JsonPath.Syntax;

namespace Cf1Gen.Generator.Tests.Reading.JsonPath;

/// <summary>Queries and regular expressions that are made to take long: they end within a number of steps.</summary>
public sealed class HostileQueryTests
{
    [Theory]
    [InlineData("$..*..*..*..*..*..*..*..*")]
    [InlineData("$..[*, *, *, *]..[*, *, *, *]..[*, *, *, *]..[*, *, *, *]")]
    [InlineData("$..[?count($..*..*..*) > 0]")]
    [InlineData("$..[?@..[?@..[?@..[?@..[?@..[?@..x]]]]]]")]
    [InlineData("$..[?$ == $ && $ != $]")]
    public void Query_ends_when_it_exceeds_the_number_of_steps(string query)
    {
        var document = new JsonArray();
        for (var level = 0; level < 60; level++)
        {
            document = [document, level, $"{level}", new JsonObject { ["a"] = level }];
        }

        Assert.Throws<JsonPathLimitException>(
            () => new JsonPathEvaluator(document, new EvaluationBudget(10_000, default)).Select(JsonPathQuery.Parse(query)));
    }

    [Fact]
    public void Query_ends_when_it_selects_too_many_nodes()
    {
        var document = new JsonArray([.. Enumerable.Range(0, 2000).Select(index => (JsonNode)index)]);
        var query = JsonPathQuery.Parse("$[" + string.Join(',', Enumerable.Repeat("*", 501)) + "]");

        var error = Assert.Throws<JsonPathLimitException>(
            () => new JsonPathEvaluator(document, new EvaluationBudget(EvaluationBudget.DefaultSteps, default)).Select(query));

        Assert.Equal("selects too many nodes", error.Message);
    }

    [Fact]
    public void Query_ends_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        var document = new JsonArray([.. Enumerable.Range(0, 10_000).Select(index => (JsonNode)index)]);

        Assert.Throws<OperationCanceledException>(() => new JsonPathEvaluator(
            document, new EvaluationBudget(1_000_000, cancellation.Token)).Select(JsonPathQuery.Parse("$.*")));
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("!(", ")")]
    [InlineData("@[?", "]")]
    public void Deeply_nested_query_is_a_syntax_error(string open, string close)
    {
        var text = "$[?" + string.Concat(Enumerable.Repeat(open, 1000)) + "@" + string.Concat(Enumerable.Repeat(close, 1000)) + "]";

        var error = Assert.Throws<JsonPathSyntaxException>(() => JsonPathQuery.Parse(text));

        Assert.Equal("the expression is nested more than 64 levels deep", error.Message);
    }

    [Fact]
    public void Long_query_is_a_syntax_error() =>
        Assert.Throws<JsonPathSyntaxException>(() => JsonPathQuery.Parse("$" + string.Concat(Enumerable.Repeat(".a", 5000))));

    [Fact]
    public void Query_with_many_segments_is_evaluated()
    {
        var query = JsonPathQuery.Parse("$" + string.Concat(Enumerable.Repeat("..a", 3000)));

        Assert.Empty(new JsonPathEvaluator(JsonNode.Parse("[[[]]]"), new EvaluationBudget(1000, default)).Select(query));
    }

    /// <summary>An engine that goes back takes exponential or polynomial time for these.</summary>
    [Theory]
    [InlineData("(a+)+b")]
    [InlineData("(a|a)*b")]
    [InlineData("(a*)*b")]
    [InlineData("(a|aa)+b")]
    [InlineData("(((a*)*)*)*b")]
    [InlineData("(.*)(.*)(.*)(.*)(.*)(.*)b")]
    [InlineData("a{0,50}a{0,50}a{0,50}b")]
    [InlineData("(a?){100}a{100}b")]
    public void Regular_expression_takes_time_in_proportion_to_the_text(string pattern)
    {
        var regexp = Regexp.Parse(pattern);
        var text = new string('a', 20_000) + "c";

        Assert.False(regexp.IsMatch(text, isWhole: true, new EvaluationBudget(20_001 * 310, default)));
        Assert.False(regexp.IsMatch(text, isWhole: false, new EvaluationBudget(20_001 * 310, default)));
        Assert.True(regexp.IsMatch(new string('a', 100) + "b", isWhole: true, new EvaluationBudget(1_000_000, default)));
    }

    [Fact]
    public void Regular_expression_ends_when_it_exceeds_the_number_of_steps() => Assert.Throws<JsonPathLimitException>(() =>
        Regexp.Parse("(a|b)*c").IsMatch(new string('a', 1000), isWhole: true, new EvaluationBudget(100, default)));
}
