using Cf1Gen.Generator.CSharp.Text;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class CodeTests
{
    private static readonly Code s_two = Code.Of($"""
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
        Code.Of($$"""
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
        Code.Of($$"""
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
        Code.Of($$"""
            a
            {
                {{Code.Of($$"""
                    b
                    {
                        {{s_two}}
                    }
                    """)}}
            }
            """));

    [Fact]
    public void List_of_codes_fills_a_hole_line_by_line() => AssertCode(
        """
            one;
            two;
            one;
            two;
        """,
        Code.Of($"    {new[] { s_two, Code.Empty, s_two }}"));

    [Fact]
    public void Line_that_holds_only_an_empty_hole_is_left_out() => AssertCode(
        """
        a
        b
        """,
        Code.Of($"""
            {Code.Empty}
            a
                {""}{Array.Empty<Code>()}
            b
            {Code.Empty}
            """));

    [Fact]
    public void Empty_hole_beside_text_leaves_the_text() => AssertCode("a = ;", Code.Of($"a = {""};"));

    [Fact]
    public void Blank_lines_around_an_empty_hole_become_one() => AssertCode(
        """
        a

        b
        """,
        Code.Of($"""
            a

            {Code.Empty}

            b
            """));

    [Fact]
    public void No_blank_line_is_left_inside_a_brace() => AssertCode(
        """
        {
            a
        }
        """,
        Code.Of($$"""
            {
                {{Code.Empty}}

                a

                {{Code.Empty}}
            }
            """));

    [Fact]
    public void Blank_line_has_no_indentation() => AssertCode(
        "{\n    a\n\n    b\n}",
        Code.Of($$"""
            {
                {{Code.Paragraphs([Code.Of($"a"), Code.Empty, Code.Of($"b")])}}
            }
            """));

    [Fact]
    public void Number_is_written_invariantly() => AssertCode("-1234", Code.Of($"{-1234}"));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    public void Text_of_several_lines_is_refused(string text) => Assert.Throws<ArgumentException>(() => Code.Of($"// {text}"));

    [Fact]
    public void Fill_puts_on_a_line_what_fits() =>
        Assert.Equal(["aa bb", "cccccc", "d"], Code.Fill(["aa", "bb", "cccccc", "d"], width: 5).Lines);

    [Fact]
    public void Hang_indents_what_does_not_fit_and_joins_calls() =>
        Assert.Equal(["a(b).c()", "    d", "    .e()"], Code.Hang(["a(b)", ".c()", "d", ".e()"], width: 8).Lines);

    [Fact]
    public void Arguments_stay_on_one_line_where_they_fit() => AssertCode("f(a, b);", Arguments.Of("f", ["a", "b"], ";"));

    [Fact]
    public void Arguments_that_do_not_fit_go_to_their_own_lines()
    {
        var a = new string('a', 70);
        AssertCode($"f(\n    {a},\n    {a}, b);", Arguments.Of("f", [a, a, "b"], ";"));
    }
}
