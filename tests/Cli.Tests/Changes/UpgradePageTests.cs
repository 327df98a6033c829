using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cf1Gen.Cli.Output;

namespace Cf1Gen.Cli.Tests.Changes;

/// <summary>The examples of <c>docs/upgrade.md</c> have the output that the page shows.</summary>
public sealed partial class UpgradePageTests
{
    private static readonly string s_path = Repository.PathOf("docs/upgrade.md");

    private static readonly string s_page = File.ReadAllText(s_path).ReplaceLineEndings("\n");

    [Fact]
    public async Task Commands_have_the_output_of_the_page()
    {
        var filled = await ToolPage.FillAsync(s_page);
        if (Environment.GetEnvironmentVariable("CF1GEN_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(s_path, filled);
            return;
        }

        Assert.True(s_page == filled, "docs/upgrade.md is out of date. Update it: CF1GEN_ACCEPT=1 dotnet test tests/Cli.Tests");
    }

    [Fact]
    public void Baseline_of_the_page_has_the_names_of_the_project()
    {
        var item = XElement.Parse(Block().Match(s_page).Groups[1].Value);

        Assert.Contains(
            $"\"client\": {{ \"namespace\": \"{(string?)item.Attribute("Namespace")}\", \"name\": \"{(string?)item.Attribute("ClientName")}\" }}",
            s_page,
            StringComparison.Ordinal);
        Assert.Contains($"<!-- file-of-tool: {(string?)item.Attribute("Baseline")} -->", s_page, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_of_the_recipes_exist()
    {
        var root = CliApplication.CreateRoot(new ToolContext(TextWriter.Null, TextWriter.Null, "/"));
        var recipes = string.Concat(Recipe().Matches(s_page).Select(block => block.Value));
        var commands = Command().Matches(recipes).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(4, commands.Count);
        Assert.All(commands, command => Assert.Empty(root.Parse(command).Errors));
    }

    [Fact]
    public async Task Tables_list_the_members_of_the_JSON_report()
    {
        using var folder = new WorkFolder().With("old.yaml", ShopDocuments.Old).With("new.yaml", ShopDocuments.New);
        var report = (await folder.RunAsync("diff", "old.yaml", "new.yaml", "--json")).Returns(0).Json;
        var changes = report.GetProperty("changes").EnumerateArray().ToList();

        Assert.Equal(Names(report), NamesInTable("The members of the JSON report:"));
        Assert.Equal(changes.SelectMany(Names).Distinct().Order(StringComparer.Ordinal), NamesInTable("The members of a change:"));
        Assert.All(
            new[] { report.GetProperty("old"), changes.Select(change => change.GetProperty("old")).First() }.SelectMany(Names),
            name => Assert.Contains($"`{name}`", s_page, StringComparison.Ordinal));
        Assert.All(
            Enum.GetNames<Generator.Baselines.Changes.ChangeKind>().Concat(Enum.GetNames<Generator.Baselines.Changes.ChangeSubject>()),
            name => Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(name)}`", s_page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(JsonElement element) =>
        element.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> NamesInTable(string heading)
    {
        var table = s_page[s_page.IndexOf(heading, StringComparison.Ordinal)..].Split("\n\n")[1];
        return table.Split('\n').Skip(2).SelectMany(row => Code().Matches(row.Split('|')[1])).Select(match => match.Groups[1].Value)
            .Order(StringComparer.Ordinal);
    }

    [GeneratedRegex("<!-- project: baseline -->\n```xml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("```sh\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Recipe();

    [GeneratedRegex(@"^cf1gen ([^>|#\n]+)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
