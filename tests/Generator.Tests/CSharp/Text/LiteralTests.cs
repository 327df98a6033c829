using Cf1Gen.Generator.CSharp.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cf1Gen.Generator.Tests.CSharp.Text;

public sealed class LiteralTests
{
    [Theory]
    [ClassData(typeof(HostileText))]
    public void String_is_one_token_with_the_text_as_its_value(string text)
    {
        var literal = Literal.String(text);

        var expression = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal));
        Assert.False(expression.ContainsDiagnostics);
        Assert.Equal(text, expression.Token.ValueText);
        Assert.All(literal, character => Assert.InRange(character, ' ', '~'));
    }

    [Theory]
    [ClassData(typeof(HostileText))]
    public void Text_in_an_interpolated_string_is_not_an_expression(string text)
    {
        var expression = SyntaxFactory.ParseExpression($"$\"{Literal.Interpolated(text)}\"");

        var contents = Assert.IsType<InterpolatedStringExpressionSyntax>(expression).Contents;
        Assert.False(expression.ContainsDiagnostics);
        var value = string.Concat(contents.Select(content => Assert.IsType<InterpolatedStringTextSyntax>(content).TextToken.ValueText));
        Assert.Equal(text, value.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal));
    }

    [Fact]
    public void Null_is_formatted_as_the_keyword() => Assert.Equal("null", Literal.String(null));

    [Fact]
    public void Characters_that_are_not_printable_ASCII_are_escaped() =>
        Assert.Equal("""
            "a\"b\\c\u000A\u00E9\uD83D\uDE00"
            """, Literal.String("a\"b\\c\né😀"));
}
