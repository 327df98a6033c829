using Cf1Gen.Generator.CSharp.Text;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp.Text;

public sealed class CodeTests
{
    private static readonly Code s_two = Code.Format($"""
        one;
        two;
        """);

    [Fact]
    public void Hole_of_several_lines_keeps_the_indentation_of_its_line() => AssertCode(
        """
        {
            one;
            two;
        }
        """,
        Code.Format($$"""
            {
                {{s_two}}
            }
            """));

    [Fact]
    public void Hole_after_other_text_keeps_the_indentation_and_not_the_column() => AssertCode(
        """
        {
            var x = one;
            two;
        }
        """,
        Code.Format($$"""
            {
                var x = {{s_two}}
            }
            """));

    [Fact]
    public void Holes_nest() => AssertCode(
        """
        a
        {
            b
            {
                one;
                two;
            }
        }
        """,
        Code.Format($$"""
            a
            {
                {{Code.Format($$"""
                    b
                    {
                        {{s_two}}
                    }
                    """)}}
            }
            """));

    [Fact]
    public void Hole_with_a_list_contains_each_code_on_its_own_lines() => AssertCode(
        """
            one;
            two;
            one;
            two;
        """,
        Code.Format($"    {new[] { s_two, Code.Empty, s_two }}"));

    [Fact]
    public void Line_with_only_an_empty_hole_is_omitted() => AssertCode(
        """
        a
        b
        """,
        Code.Format($"""
            {Code.Empty}
            a
                {""}{Array.Empty<Code>()}
            b
            {Code.Empty}
            """));

    [Fact]
    public void Empty_hole_after_text_keeps_the_text() => AssertCode("a = ;", Code.Format($"a = {""};"));

    [Fact]
    public void Blank_lines_around_an_empty_hole_become_one() => AssertCode(
        """
        a

        b
        """,
        Code.Format($"""
            a

            {Code.Empty}

            b
            """));

    [Fact]
    public void Blank_lines_next_to_a_brace_are_removed() => AssertCode(
        """
        {
            a
        }
        """,
        Code.Format($$"""
            {
                {{Code.Empty}}

                a

                {{Code.Empty}}
            }
            """));

    [Fact]
    public void Blank_line_has_no_indentation() => AssertCode(
        "{\n    a\n\n    b\n}",
        Code.Format($$"""
            {
                {{Code.Paragraphs([Code.Format($"a"), Code.Empty, Code.Format($"b")])}}
            }
            """));

    [Fact]
    public void Number_is_written_invariantly() => AssertCode("-1234", Code.Format($"{-1234}"));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    public void Format_throws_when_a_text_has_several_lines(string text) => Assert.Throws<ArgumentException>(() => Code.Format($"// {text}"));

    [Fact]
    public void Wrap_fills_each_line_with_as_many_words_as_fit() =>
        Assert.Equal(["aa bb", "cccccc", "d"], Code.Wrap(["aa", "bb", "cccccc", "d"], width: 5).Lines);

    [Fact]
    public void Arguments_are_on_one_line_when_they_fit() => AssertCode("f(a, b);", ArgumentList.Format("f", ["a", "b"], ";"));

    [Fact]
    public void Arguments_are_on_separate_lines_when_they_do_not_fit()
    {
        var a = new string('a', 70);
        AssertCode($"f(\n    {a},\n    {a},\n    b);", ArgumentList.Format("f", [a, a, "b"], ";"));
    }
}
