using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Cf1Gen.Cli.Overlays.Fixes;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Tests;

/// <summary>The commands of <c>docs/tool.md</c> have the output that the page shows.</summary>
public sealed partial class ToolPageTests
{
    private static readonly string s_path = Repository.PathOf("docs/tool.md");

    [Fact]
    public async Task Commands_have_the_output_of_the_page()
    {
        var page = (await File.ReadAllTextAsync(s_path)).ReplaceLineEndings("\n");
        var filled = await ToolPage.FillAsync(page);
        if (Environment.GetEnvironmentVariable("CF1GEN_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(s_path, filled);
            return;
        }

        Assert.True(page == filled, "docs/tool.md is out of date. Update it: CF1GEN_ACCEPT=1 dotnet test tests/Cli.Tests");
    }

    [Fact]
    public async Task Page_lists_the_diagnostics_that_an_overlay_can_fix()
    {
        var page = await File.ReadAllTextAsync(s_path);
        var rows = Row().Matches(page).SelectMany(row => Id().Matches(row.Value)).Select(id => id.Value);

        Assert.Equal(DiagnosticFixes.Ids.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Page_of_diagnostics_names_the_command_for_those_that_an_overlay_can_fix()
    {
        var page = await File.ReadAllTextAsync(Repository.PathOf("docs/diagnostics.md"));
        var named = page.Split("\n## ").Where(section => section.Contains("cf1gen overlay new", StringComparison.Ordinal))
            .Select(section => section[..6]);

        Assert.Equal(DiagnosticFixes.Ids.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Descriptions_of_diagnostics_name_the_command_for_those_that_an_overlay_can_fix()
    {
        var named = typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()
            .Where(descriptor => descriptor.Description.ToString(CultureInfo.InvariantCulture).Contains("cf1gen overlay new", StringComparison.Ordinal))
            .Select(descriptor => descriptor.Id);

        Assert.Equal(DiagnosticFixes.Ids.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `CF\d.*$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"CF\d{4}")]
    private static partial Regex Id();
}
