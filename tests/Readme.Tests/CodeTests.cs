namespace Cf1Gen.Readme.Tests;

public sealed class CodeTests
{
    [Fact]
    public void The_README_shows_the_snippets_as_they_compile()
    {
        var readme = File.ReadAllText(Repository.Readme);
        var filled = Snippet.Fill(readme);
        if (Environment.GetEnvironmentVariable("CF1GEN_ACCEPT") == "1")
        {
            File.WriteAllText(Repository.Readme, filled);
            return;
        }

        Assert.True(readme == filled, "The README differs from Snippets/. Re-make it: CF1GEN_ACCEPT=1 dotnet test tests/Readme.Tests");
    }

    [Fact]
    public void Every_block_of_C_sharp_in_the_README_is_a_snippet()
    {
        var readme = File.ReadAllText(Repository.Readme);

        Assert.Equal(readme.Split("```csharp").Length - 1, Snippet.In(readme).Count());
    }

    [Fact]
    public void Every_snippet_is_shown() =>
        Assert.Empty(Snippet.All.Keys.Except(Snippet.In(File.ReadAllText(Repository.Readme))));
}
