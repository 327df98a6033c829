using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Diagnostics;

/// <summary>The page about the diagnostics matches the code.</summary>
public sealed partial class DiagnosticsPageTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Folder, "docs", "diagnostics.md")).ReplaceLineEndings("\n");

    private static readonly List<DiagnosticDescriptor> s_descriptors = [.. typeof(Descriptors)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
        .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)];

    [Fact]
    public void Page_has_a_section_for_each_id_with_its_title_and_severity()
    {
        var targets = File.ReadAllText(Path.Combine(Repository.Folder, "runtime", "Cf1Gen", "build", "Cf1Gen.targets"));
        var buildIds = BuildId().Matches(targets).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.NotEmpty(buildIds);
        Assert.Equal(
            s_descriptors.Select(descriptor => descriptor.Id).Concat(buildIds).Order(StringComparer.Ordinal),
            Section().Matches(s_page).Select(match => match.Groups["id"].Value));
        Assert.All(s_descriptors, descriptor => Assert.Contains(
            $"\n## {descriptor.Id}\n\n**{descriptor.Title}** · {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}\n", s_page, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_section_has_a_cause_an_effect_and_a_fix()
    {
        var sections = Section().Matches(s_page);

        Assert.All(sections, section => Assert.Matches(
            @"(?s)^\n\*Cause:\* .+\n\n\*Effect on the generated code:\* .+\n\n\*How to fix:\* .+$", section.Groups["text"].Value.TrimEnd('\n')));
    }

    [Fact]
    public void Page_names_the_limits_of_the_code()
    {
        Assert.Contains($"nested {DocumentLimits.Depth} levels deep", SectionOf("CF1018"), StringComparison.Ordinal);
        Assert.Contains($"expand to {DocumentLimits.CopiedNodes.ToString("N0", CultureInfo.InvariantCulture)} nodes", SectionOf("CF1018"), StringComparison.Ordinal);
        Assert.Contains($"the first {DiagnosticBag.MaximumPerId} diagnostics are shown", SectionOf("CF1009"), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_lists_what_strict_raises_to_errors()
    {
        Assert.Equal(s_descriptors.Where(Descriptors.IsErrorWhenStrict).Select(descriptor => descriptor.Id), Raised("Cf1Strict", ":\n"));
        Assert.Equal(
            s_descriptors.Where(Descriptors.IsErrorWhenBaselineIsStrict).Select(descriptor => descriptor.Id), Raised("Cf1Baseline", "raises"));
    }

    [Fact]
    public void Release_file_has_the_titles_and_severities()
    {
        var rows = Row().Matches(File.ReadAllText(Path.Combine(Repository.Folder, "generator", "Cf1Gen.Generator", "AnalyzerReleases.Unshipped.md")).ReplaceLineEndings("\n"));

        Assert.Equal(
            s_descriptors.Select(descriptor =>
                (descriptor.Id, descriptor.DefaultSeverity.ToString(), descriptor.Title.ToString(CultureInfo.InvariantCulture))),
            rows.Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value)));
    }

    /// <summary>Returns the ids in the paragraph about a property.</summary>
    private static IEnumerable<string> Raised(string property, string start)
    {
        var paragraph = s_page[..s_page.IndexOf("\n## ", StringComparison.Ordinal)].Split("\n\n")
            .Single(text => text.Contains(property, StringComparison.Ordinal));
        return Range().Matches(paragraph[paragraph.LastIndexOf(start, StringComparison.Ordinal)..]).SelectMany(match => s_descriptors
            .Select(descriptor => descriptor.Id)
            .Where(id => string.CompareOrdinal(id, match.Groups[1].Value) >= 0
                && string.CompareOrdinal(id, match.Groups[2].Success ? match.Groups[2].Value : match.Groups[1].Value) <= 0));
    }

    private static string SectionOf(string id) =>
        Section().Matches(s_page).Single(match => match.Groups["id"].Value == id).Groups["text"].Value.ReplaceLineEndings(" ");

    [GeneratedRegex(@"(?s)\n## (?<id>CF1\d{3})\n\n\*\*[^*\n]+\*\* · (?:error|warning|info)\n(?<text>.*?)(?=\n## |\n# |$)")]
    private static partial Regex Section();

    [GeneratedRegex(@"(CF1\d{3})(?:\s+to\s+(CF1\d{3}))?")]
    private static partial Regex Range();

    [GeneratedRegex(@"(?m)^(CF1\d{3}) +\| Cf1Gen +\| (\w+) +\| (.+)$")]
    private static partial Regex Row();

    [GeneratedRegex("Code=\"(CF19\\d{2})\"")]
    private static partial Regex BuildId();
}
