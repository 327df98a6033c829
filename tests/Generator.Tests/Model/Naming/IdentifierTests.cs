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
    [InlineData("-created_at", "MinusCreatedAt")]
    [InlineData("+1", "Plus1")]
    [InlineData("StartTime>=", "StartTimeGreaterThanOrEqual")]
    [InlineData("-", "Minus")]
    [InlineData("- a", "A")]
    [InlineData("</b>", "B")]
    [InlineData("class", "Class")]
    [InlineData("prénom", "Prénom")]
    [InlineData("PRÉNOM_USUEL", "PrénomUsuel")]
    [InlineData("größe", "Größe")]
    [InlineData("straße", "Straße")]
    [InlineData("имя", "Имя")]
    [InlineData("имяФайла", "ИмяФайла")]
    [InlineData("名前", "名前")]
    [InlineData("名前id", "名前id")]
    [InlineData("e\u0301tat", "État")]
    [InlineData("\u0301tat", "Tat")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("٣", "_٣")]
    [InlineData("a\uD800b", "AB")]
    [InlineData("a\uFFFFé", "AÉ")]
    [InlineData("a😀b", "AB")]
    public void Pascal_converts_text_to_Pascal_case(string text, string expected) => Assert.Equal(expected, Identifier.Pascal(text));

    [Theory]
    [InlineData("Etc/GMT+0", "EtcGmtPlus0")]
    [InlineData("_id", "UnderscoreId")]
    [InlineData("user_id", "UserId")]
    [InlineData("a.b", "ADotB")]
    [InlineData("a_", "AUnderscore")]
    public void Spell_converts_symbols_to_words(string text, string expected) => Assert.Equal(expected, Identifier.Spell(text));

    [Theory]
    [InlineData("user_id", "User_id")]
    [InlineData("userID", "UserID")]
    [InlineData("1-a", "_1_a")]
    [InlineData("@a", "A")]
    [InlineData("日本", "日本")]
    [InlineData("préNom-é", "PréNom_é")]
    [InlineData("e\u0301t", "Ét")]
    public void Keep_keeps_case_and_separators(string text, string expected) => Assert.Equal(expected, Identifier.Keep(text));

    [Theory]
    [InlineData("Name", "name")]
    [InlineData("Class", "@class")]
    [InlineData("_1", "_1")]
    public void Parameter_converts_a_name_to_camel_case_and_escapes_keywords(string name, string expected) =>
        Assert.Equal(expected, Identifier.Parameter(name));

    [Theory]
    [InlineData("😀")]
    [InlineData("—")]
    public void Pascal_returns_a_unique_name_for_text_without_letters(string text)
    {
        Assert.Matches("^Value[0-9a-f]{8}$", Identifier.Pascal(text));
        Assert.NotEqual(Identifier.Pascal("😁"), Identifier.Pascal(text));
    }

    [Fact]
    public void Pascal_truncates_long_text_to_a_unique_name()
    {
        var one = Identifier.Pascal(new string('n', 300));
        var other = Identifier.Pascal(new string('n', 299) + "m");

        Assert.Equal(108, one.Length);
        Assert.NotEqual(one, other);
    }
}
