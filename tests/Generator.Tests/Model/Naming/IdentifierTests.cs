using Cf1Gen.Generator.Model.Naming;

namespace Cf1Gen.Generator.Tests.Model.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("name", "Name")]
    [InlineData("account_id", "AccountId")]
    [InlineData("accountId", "AccountId")]
    [InlineData("ACCOUNT-ID", "AccountId")]
    [InlineData("1.1.1.1", "_1_1_1_1")]
    [InlineData("11", "_11")]
    [InlineData("<=", "LessThanOrEqual")]
    [InlineData("", "Empty")]
    [InlineData("class", "Class")]
    public void A_text_becomes_a_name_in_Pascal_case(string text, string expected) => Assert.Equal(expected, Identifier.Pascal(text));

    [Theory]
    [InlineData("Name", "name")]
    [InlineData("Class", "@class")]
    [InlineData("_1", "_1")]
    public void A_parameter_is_in_camel_case_and_not_a_keyword(string name, string expected) =>
        Assert.Equal(expected, Identifier.Parameter(name));

    [Theory]
    [InlineData("日本")]
    [InlineData("😀")]
    public void A_text_without_letters_of_ASCII_has_a_name_of_its_own(string text)
    {
        Assert.Matches("^Value[0-9a-f]{8}$", Identifier.Pascal(text));
        Assert.NotEqual(Identifier.Pascal("日木"), Identifier.Pascal(text));
    }

    [Fact]
    public void A_long_text_is_cut_and_stays_unique()
    {
        var one = Identifier.Pascal(new string('n', 300));
        var other = Identifier.Pascal(new string('n', 299) + "m");

        Assert.Equal(108, one.Length);
        Assert.NotEqual(one, other);
    }
}
