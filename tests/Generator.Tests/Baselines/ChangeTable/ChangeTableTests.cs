using Cf1Gen.Generator.Baselines.Changes;

namespace Cf1Gen.Generator.Tests.Baselines.ChangeTable;

/// <summary>
/// Tests the rows of the table against what is measured: a program that uses the whole old client, compiled with the new one, and resolved
/// in its assembly; and against what the comparison reports.
/// </summary>
public sealed class ChangeTableTests
{
    public static TheoryData<string> Ids => [.. ChangeRows.All.Select(row => row.Id)];

    /// <summary>Gets the ids of the rows whose change gives a part of the client another name.</summary>
    public static TheoryData<string> RenamingIds =>
    [
        .. ChangeRows.All.Where(row => row.StepWithBaseline != row.Step || row.Reports.Any(
            report => report.StartsWith("Renamed", StringComparison.Ordinal))).Select(row => row.Id),
    ];

    [Fact]
    public void Table_has_at_least_120_kinds_of_change_with_unique_ids()
    {
        Assert.True(ChangeRows.All.Count >= 120, $"{ChangeRows.All.Count} rows");
        Assert.Equal(ChangeRows.All.Count, ChangeRows.All.DistinctBy(row => row.Id).Count());
        Assert.Equal(ChangeRows.All.Count, ChangeRows.All.DistinctBy(row => row.Text).Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Row_contains_what_a_compiled_program_shows(string id)
    {
        var row = ChangeRows.Find(id);
        Assert.NotEqual(row.Old.ToJsonString(), row.New.ToJsonString());
        var (old, now) = (ClientVersion.Of(row.Old), ClientVersion.Of(row.New));

        var source = old.SourceBreaks(now);
        var binary = old.BinaryBreaks(now);

        Assert.True(
            row.IsSourceCompatible == (source.Count == 0) && row.IsBinaryCompatible == (binary.Count == 0),
            $"""
            {id} breaks {string.Join(", ", row.Breaks)}. Measured:
            source: {string.Join("\n    ", source.Take(5))}
            binary: {string.Join("\n    ", binary.Take(5))}
            """);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Row_contains_what_the_comparison_reports(string id)
    {
        var row = ChangeRows.Find(id);

        var report = BaselineComparer.Compare(ClientVersion.Of(row.Old).Baseline, ClientVersion.Of(row.New).Baseline);

        var breaks = report.Changes.Aggregate(Breaks.None, (all, change) => all | change.Breaks);
        var expected = Describe(row.Reports, row.Breaks, row.Step);
        var actual = Describe(
            report.Changes.Select(change => $"{change.Kind} {change.Subject} {change.Name}"),
            Enum.GetValues<Breaks>().Where(part => part != Breaks.None && breaks.HasFlag(part)).Select(Lower),
            Lower(report.Step));
        Assert.True(expected == actual, $"{id}: expected\n{expected}\nbut was\n{actual}");
    }

    [Theory]
    [MemberData(nameof(RenamingIds))]
    public void Row_contains_the_step_of_a_client_that_keeps_its_names(string id)
    {
        var row = ChangeRows.Find(id);
        var old = ClientVersion.Of(row.Old).Baseline;

        var report = BaselineComparer.Compare(old, ClientVersion.BaselineOf(row.New, old));

        Assert.Equal(row.StepWithBaseline, Lower(report.Step));
    }

    [Fact]
    public void Page_shows_the_table()
    {
        var text = File.ReadAllText(ChangesPage.Path);
        var filled = ChangesPage.Fill(text);
        if (Environment.GetEnvironmentVariable("CF1GEN_ACCEPT") == "1")
        {
            File.WriteAllText(ChangesPage.Path, filled);
            return;
        }

        Assert.True(
            text == filled, $"{ChangesPage.Path} is out of date. Update it: CF1GEN_ACCEPT=1 dotnet test tests/Generator.Tests");
    }

    private static string Describe(IEnumerable<string> reports, IEnumerable<string> breaks, string step) =>
        $"{string.Join("\n", reports.Order(StringComparer.Ordinal))}\nbreaks: {string.Join(", ", breaks)}\nstep: {step}";

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
