using System.Text.RegularExpressions;

namespace Cf1Gen.Readme.Tests;

public sealed partial class CodeBlockTests
{
    /// <summary>Gets <c>README.md</c>, the pages of the packages and the pages in <c>docs/</c>.</summary>
    public static TheoryData<string> PagesForUsers => [.. MarkdownPage.All.Keys.Where(IsForUsers)];

    public static TheoryData<string> Pages => [.. MarkdownPage.All.Keys.Where(page => IsForUsers(page) || page == "CONTRIBUTING.md")];

    [Theory]
    [MemberData(nameof(Pages))]
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

    [Theory]
    [MemberData(nameof(PagesForUsers))]
    public void Page_contains_only_compiled_C_sharp(string page)
    {
        var text = MarkdownPage.All[page].Text;

        // Package.Tests compiles file-based programs, and EndToEnd.Tests the samples.
        var programs = Program().Count(text);
        var derived = DerivedBlocks.NamesIn(text, "snippet").Concat(DerivedBlocks.NamesIn(text, "file"));
        Assert.Equal(text.Split("```csharp").Length - 1, derived.Count() + programs);
    }

    [Fact]
    public void Pages_contain_every_snippet() =>
        Assert.Empty(Snippet.All.Keys.Except(PagesForUsers.SelectMany(
            page => DerivedBlocks.NamesIn(MarkdownPage.All[page.Data].Text, "snippet"))));

    [Fact]
    public void CONTRIBUTING_contains_a_fixture_and_the_code_that_is_generated_from_it()
    {
        var contributing = File.ReadAllText(Repository.Contributing);

        Assert.Equal(["paging-cursor.json"], DerivedBlocks.NamesIn(contributing, "fixture"));
        Assert.All(DerivedBlocks.NamesIn(contributing, "generated"), name => Assert.StartsWith("paging-cursor/", name, StringComparison.Ordinal));
        Assert.NotEmpty(DerivedBlocks.NamesIn(contributing, "generated"));
    }

    private static bool IsForUsers(string page) => page == "README.md" || page.StartsWith("docs/", StringComparison.Ordinal)
        || (page.StartsWith("runtime/", StringComparison.Ordinal) && page.EndsWith("/README.md", StringComparison.Ordinal));

    [Fact]
    public void Fill_replaces_the_content_of_a_derived_block() =>
        Assert.Equal(
            "<!-- snippet: usings -->\n```csharp\nusing Cf1Gen;\nusing Cf1Gen.CloudforceOne;\n```\n",
            DerivedBlocks.Fill("<!-- snippet: usings -->\n```csharp\nold\n```\n"));

    [GeneratedRegex("<!-- script: [^\n]+ -->\n```csharp\n")]
    private static partial Regex Program();
}
