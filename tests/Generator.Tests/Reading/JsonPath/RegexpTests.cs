using Cf1Gen.Generator.Reading.JsonPath;
using Cf1Gen.Generator.Reading.JsonPath.Regexps;

namespace Cf1Gen.Generator.Tests.Reading.JsonPath;

/// <summary>Regular expressions of RFC 9485.</summary>
public sealed class RegexpTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("abc", "abc", true)]
    [InlineData("abc", "xabc", false)]
    [InlineData("a|bc", "bc", true)]
    [InlineData("a|", "", true)]
    [InlineData("(a|b)c", "bc", true)]
    [InlineData("ab*", "a", true)]
    [InlineData("ab+", "a", false)]
    [InlineData("ab?c", "ac", true)]
    [InlineData("a{2}", "aa", true)]
    [InlineData("a{2}", "aaa", false)]
    [InlineData("a{2,}", "aaa", true)]
    [InlineData("a{2,}", "a", false)]
    [InlineData("a{1,3}", "aaa", true)]
    [InlineData("a{1,3}", "aaaa", false)]
    [InlineData("a{0}", "", true)]
    [InlineData("(ab){2}", "abab", true)]
    [InlineData("[a-c]+", "abcabc", true)]
    [InlineData("[^a-c]", "d", true)]
    [InlineData("[^a-c]", "b", false)]
    [InlineData("[-a]+", "a-", true)]
    [InlineData("[a-]+", "a-", true)]
    [InlineData("[a\\-z]+", "a-z", true)]
    [InlineData("[\\[\\]]+", "[]", true)]
    [InlineData("[.*+]+", ".*+", true)]
    [InlineData("[$]", "$", true)]
    [InlineData("[a^]+", "a^", true)]
    [InlineData("a.c", "a\tc", true)]
    [InlineData("a.c", "a\nc", false)]
    [InlineData("a.c", "a\rc", false)]
    [InlineData("a.c", "a😀c", true)]
    [InlineData("a..c", "a😀c", false)]
    [InlineData("[😀-😂]", "😁", true)]
    [InlineData("[^😀]", "😁", true)]
    [InlineData("\\p{L}+", "aßЖ", true)]
    [InlineData("\\p{Lu}\\p{Ll}", "Aa", true)]
    [InlineData("\\P{Lu}", "A", false)]
    [InlineData("[\\p{Nd}_]+", "1_2", true)]
    [InlineData("[^\\p{Nd}]", "1", false)]
    [InlineData("[\\P{Nd}]", "a", true)]
    [InlineData("\\p{Lu}", "𝐀", true)]
    [InlineData("\\p{So}", "😀", true)]
    [InlineData("\\t\\n\\r", "\t\n\r", true)]
    [InlineData("\\.\\(\\)\\{\\}\\|\\^\\\\", ".(){}|^\\", true)]
    [InlineData("^ab$", "ab", true)]
    [InlineData("a^b", "ab", false)]
    [InlineData("\u2028", "\u2028", true)]
    public void Expression_matches_whole_texts(string pattern, string text, bool expected) =>
        Assert.Equal(expected, Regexp.Parse(pattern).IsMatch(text, isWhole: true, new EvaluationBudget(10_000, default)));

    [Theory]
    [InlineData("b", "abc", true)]
    [InlineData("", "abc", true)]
    [InlineData("^b", "abc", false)]
    [InlineData("c$", "abc", true)]
    [InlineData("b$", "abc", false)]
    [InlineData("^$", "", true)]
    [InlineData("a.c|d", "xxaxc", true)]
    [InlineData("[0-9]{3}", "ab12c345", true)]
    [InlineData("[0-9]{4}", "ab12c345", false)]
    public void Expression_matches_parts_of_texts(string pattern, string text, bool expected) =>
        Assert.Equal(expected, Regexp.Parse(pattern).IsMatch(text, isWhole: false, new EvaluationBudget(10_000, default)));

    [Theory]
    [InlineData("(", 1, "')' is missing")]
    [InlineData("a)", 1, "')' must be escaped")]
    [InlineData("*a", 0, "nothing before '*' can be repeated")]
    [InlineData("a**", 2, "nothing before '*' can be repeated")]
    [InlineData("a{", 2, "the bound of a repetition must be a number")]
    [InlineData("a{1", 3, "'}' is missing")]
    [InlineData("a{2,1}", 6, "the bounds of a repetition are in the wrong order")]
    [InlineData("a{99999999999}", 13, "the bound of a repetition must be a number")]
    [InlineData("}", 0, "'}' must be escaped")]
    [InlineData("]", 0, "']' must be escaped")]
    [InlineData("[", 1, "']' is missing")]
    [InlineData("[]", 1, "']' must be escaped")]
    [InlineData("[a", 2, "']' is missing")]
    [InlineData("[z-a]", 1, "a range of characters is in the wrong order")]
    [InlineData("[a-c-e]", 4, "'-' must be escaped")]
    [InlineData("\\d", 1, "'\\d' is not supported; use [0-9]")]
    [InlineData("\\w+", 1, "'\\w' is not supported; use [A-Za-z0-9_]")]
    [InlineData("\\s", 1, "'\\s' is not supported; use [ \\t\\n\\r]")]
    [InlineData("\\$", 1, "'\\$' is not supported; use [$]")]
    [InlineData("\\", 1, "'\\' is not an escape")]
    [InlineData("\\p{Xx}", 1, "'\\p' requires a general category of Unicode, such as \\p{Lu}")]
    [InlineData("\\p", 1, "'\\p' requires a general category of Unicode, such as \\p{Lu}")]
    [InlineData("(?i)a", 1, "groups with options, and conditions, are not supported")]
    [InlineData("((a{100}){100}){100}", 0, "its repetitions expand to an expression that is too large")]
    [InlineData("(){1000000000}", 0, "its repetitions expand to an expression that is too large")]
    [InlineData("((){9999}){9999}", 0, "its repetitions expand to an expression that is too large")]
    public void Invalid_expression_is_located(string pattern, int offset, string message)
    {
        var error = Assert.Throws<RegexpSyntaxException>(() => Regexp.Parse(pattern));

        Assert.Equal((offset, message), (error.Offset, error.Message));
    }

    [Fact]
    public void Deeply_nested_expression_is_a_syntax_error()
    {
        var pattern = new string('(', 10_000) + new string(')', 10_000);

        Assert.Equal("it is nested more than 64 levels deep", Assert.Throws<RegexpSyntaxException>(() => Regexp.Parse(pattern)).Message);
    }
}
