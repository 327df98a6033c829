namespace Cf1Gen.Readme.Tests;

public sealed class CodeBlockTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Derived_code_blocks_are_up_to_date(string page)
    {
        var path = Repository.PathOf(page);
        var text = File.ReadAllText(path);
        var filled = DerivedBlocks.Fill(text);
        if (Environment.GetEnvironmentVariable("CF1GEN_ACCEPT") == "1")
        {
            File.WriteAllText(path, filled);
            return;
        }

        Assert.True(text == filled, $"{page} is out of date. Update it: CF1GEN_ACCEPT=1 dotnet test tests/Readme.Tests");
    }

    [Fact]
    public void README_contains_only_compiled_C_sharp()
    {
        var readme = File.ReadAllText(Repository.Readme);

        Assert.Equal(readme.Split("```csharp").Length - 1, DerivedBlocks.NamesIn(readme, "snippet").Count());
    }

    [Fact]
    public void README_contains_every_snippet() =>
        Assert.Empty(Snippet.All.Keys.Except(DerivedBlocks.NamesIn(File.ReadAllText(Repository.Readme), "snippet")));

    [Fact]
    public void CONTRIBUTING_contains_a_fixture_and_the_code_that_is_generated_from_it()
    {
        var contributing = File.ReadAllText(Repository.Contributing);

        Assert.Equal(["paging-cursor.json"], DerivedBlocks.NamesIn(contributing, "fixture"));
        Assert.All(DerivedBlocks.NamesIn(contributing, "generated"), name => Assert.StartsWith("paging-cursor/", name, StringComparison.Ordinal));
        Assert.NotEmpty(DerivedBlocks.NamesIn(contributing, "generated"));
    }

    [Fact]
    public void Fill_replaces_the_content_of_a_derived_block() =>
        Assert.Equal(
            "<!-- snippet: usings -->\n```csharp\nusing Cf1Gen;\nusing Cf1Gen.CloudforceOne;\n```\n",
            DerivedBlocks.Fill("<!-- snippet: usings -->\n```csharp\nold\n```\n"));
}
