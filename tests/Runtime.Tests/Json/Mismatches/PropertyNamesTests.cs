namespace Cf1Gen.Runtime.Tests.Json.Mismatches;

public sealed class PropertyNamesTests
{
    [Theory]
    [InlineData("Id", "id")]
    [InlineData("CreatedAt", "created_at")]
    [InlineData("CreatedAt", "created-at")]
    [InlineData("CreatedAt", "createdAt")]
    [InlineData("CreatedAt", "@created.at")]
    [InlineData("V2", "v_2")]
    [InlineData("Größe", "größe")]
    [InlineData("URL", "url")]
    public void Name_that_differs_in_separators_and_ASCII_case_is_similar(string property, string name) =>
        Assert.True(PropertyNames.AreSimilar(property, name));

    [Theory]
    [InlineData("Id", "ids")]
    [InlineData("Ids", "id")]
    [InlineData("Id", "")]
    [InlineData("CreatedAt2", "created_at")]
    [InlineData("Created_At", "created_at")]
    [InlineData("Ärger", "ärger")]
    [InlineData("I", "ı")]
    [InlineData("K", "\u212A")]
    [InlineData("A", "a\u00AD")]
    public void Name_that_differs_in_other_characters_is_not_similar(string property, string name) =>
        Assert.False(PropertyNames.AreSimilar(property, name));
}
