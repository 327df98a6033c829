using System.Globalization;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.JsonPath;
using Cf1Gen.Generator.Reading.JsonPath.Syntax;
using Cf1Gen.Generator.Reading.Text;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Reading.Overlays;

/// <summary>The examples of <c>docs/overlays.md</c> have the effects that the page describes.</summary>
public sealed partial class OverlayPageTests
{
    private static readonly string s_page = File.ReadAllText(Repository.PathOf("docs/overlays.md")).ReplaceLineEndings("\n");

    private static readonly Dictionary<string, string> s_files = Block().Matches(s_page)
        .ToDictionary(block => block.Groups["name"].Value, block => block.Groups["text"].Value);

    public static TheoryData<string, int> Queries =>
        [.. Query().Matches(s_page).Select(row => (row.Groups["path"].Value, int.Parse(row.Groups["nodes"].Value, CultureInfo.InvariantCulture)))];

    [Fact]
    public void Overlays_of_the_example_have_the_effects_of_the_table()
    {
        var without = Generate();
        var with = Generate("fixes.yaml", "names.yaml");

        Assert.Empty(with.Diagnostics);
        var rows = Effect().Matches(s_page);
        Assert.Equal(5, rows.Count);
        Assert.All(rows, row =>
        {
            Assert.Contains(row.Groups["without"].Value, Code(without), StringComparison.Ordinal);
            Assert.DoesNotContain(row.Groups["without"].Value, Code(with), StringComparison.Ordinal);
            Assert.Contains(row.Groups["with"].Value, Code(with), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Value_of_another_kind_replaces_one() =>
        Assert.Contains("public Time? Created", Code(Generate("names.yaml", "replace.yaml")), StringComparison.Ordinal);

    [Fact]
    public void Path_is_renamed()
    {
        var code = Code(Generate("rename.yaml"));

        Assert.Contains("GET /v3/notes", code, StringComparison.Ordinal);
        Assert.DoesNotContain("GET /v2/notes", code, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Query_of_the_table_selects_nodes(string path, int nodes)
    {
        var document = new DocumentParser(new DocumentText("vendor.yaml", s_files["vendor.yaml"])).Parse(new DiagnosticBag(), default);

        Assert.Equal(nodes, new JsonPathEvaluator(document, new EvaluationBudget(10_000, default)).Select(JsonPathQuery.Parse(path)).Count);
    }

    [Fact]
    public void Diagnostics_of_a_changed_document_are_those_of_the_page()
    {
        var changed = s_files["vendor.yaml"]
            .Replace("v2.note:", "v2.noteItem:", StringComparison.Ordinal)
            .Replace("/v2.note\"", "/v2.noteItem\"", StringComparison.Ordinal);
        var run = GeneratorRun.Of(
            new SpecFile("vendor.yaml", changed) { Overlays = "fixes.yaml" }, Overlay("fixes.yaml"));

        Assert.Equal(
            Report().Match(s_page).Groups["text"].Value.TrimEnd('\n').Split('\n'),
            run.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning)
                .Select(found => GeneratorRun.Describe(found).Replace(": Warning ", ": warning ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Page_has_the_limits_of_the_code()
    {
        Assert.Contains($"can add {DocumentLimits.CopiedNodes.ToString("N0", CultureInfo.InvariantCulture)} nodes", s_page, StringComparison.Ordinal);
        Assert.Contains($"limited to {EvaluationBudget.DefaultSteps / 1_000_000} million steps", s_page, StringComparison.Ordinal);
    }

    private static GeneratorRun Generate(params string[] overlays) => GeneratorRun.Clean(
        [
            new SpecFile("vendor.yaml", s_files["vendor.yaml"]) { ClientName = "NotesClient", Overlays = string.Join('|', overlays) },
            .. overlays.Select(Overlay),
        ]);

    private static SpecFile Overlay(string name) => new(name, s_files[name]) { IsOurs = false };

    private static string Code(GeneratorRun run) => string.Concat(run.Files.Values);

    [GeneratedRegex(@"<!-- example: (?<name>\S+) -->\n```yaml\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| `(?<without>[^`]+)` \| (`(?<with>[^`]+)` )?\|$", RegexOptions.Multiline)]
    private static partial Regex Effect();

    [GeneratedRegex(@"^\| `(?<path>\$[^`]*)` \| [^|]+ \| (?<nodes>\d+) \|$", RegexOptions.Multiline)]
    private static partial Regex Query();

    [GeneratedRegex(@"<!-- diagnostics: fixes.yaml -->\n```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Report();
}
