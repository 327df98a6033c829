using Cf1Gen.Generator.Model.Naming;

namespace Cf1Gen.Generator.Tests.Model.Naming;

public sealed class NameScopeTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("a a", "a a2")]
    [InlineData("a a a", "a a2 a3")]
    [InlineData("a2 a a", "a2 a a3")]
    [InlineData("a A", "a A")]
    [InlineData("x", "x2")]
    public void Take_appends_the_first_free_number_to_a_name_in_use(string wanted, string expected)
    {
        var scope = new NameScope("x");

        Assert.Equal(expected.Split(' '), wanted.Split(' ').Select(scope.Take));
    }

    [Theory]
    [InlineData("a b", "a")]
    [InlineData("x b", "b")]
    [InlineData("x y", "y2")]
    public void TakeFirst_returns_the_first_free_name(string wanted, string expected) =>
        Assert.Equal(expected, new NameScope("x", "y").TakeFirst(wanted.Split(' ')));
}
