using System.Text;
using Cf1Gen.Generator.Baselines.Changes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Pipeline;

namespace Cf1Gen.Generator.Tests.Baselines.ChangeTable;

/// <summary>The page that shows the table to users, <c>docs/changes.md</c>. Its text up to the marker is written by hand.</summary>
internal static class ChangesPage
{
    private const string Marker = "<!-- The rest is derived from tests/Generator.Tests/Baselines/ChangeTable/Rows. -->\n";

    public static string Path { get; } = Repository.PathOf("docs/changes.md");

    /// <summary>Returns the text of the page with the table as it is now.</summary>
    public static string Fill(string text)
    {
        var start = text.IndexOf(Marker, StringComparison.Ordinal);
        Assert.True(start >= 0, "The page has no marker.");
        var page = new StringBuilder(text[..start]).Append(Marker);
        foreach (var group in ChangeRows.All.GroupBy(row => row.Group))
        {
            page.Append("\n## ").Append(group.Key).Append("\n\n")
                .Append("| Change | Diagnostics | Source | Binary | Wire | Version |\n")
                .Append("| --- | --- | --- | --- | --- | --- |\n")
                .AppendJoin("", group.Select(Line));
        }

        return page.ToString();
    }

    private static string Line(ChangeRow row)
    {
        var report = BaselineComparer.Compare(ClientVersion.Of(row.Old).Baseline, ClientVersion.Of(row.New).Baseline);
        var ids = report.Changes.Where(change => !(report.IsMassRemoval && change.Kind == ChangeKind.Removed))
            .Select(change => BaselineStep.DescriptorOf(change).Id)
            .Concat(report.IsMassRemoval ? [Descriptors.MassRemoval.Id] : [])
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(id => $"`{id}`");
        var text = row.Compiles.Length == 0 ? row.Text : row.Text + " " + row.Compiles;
        string[] cells = [text, string.Join(" ", ids), Cell(row, "source"), Cell(row, "binary"), Cell(row, "wire"), Step(row)];
        return $"| {string.Join(" | ", cells)} |\n";
    }

    private static string Step(ChangeRow row) =>
        row.Step == row.StepWithBaseline ? row.Step : $"{row.Step}, {row.StepWithBaseline} with a baseline";

    private static string Cell(ChangeRow row, string part) => row.Breaks.Contains(part) ? "breaks" : "";
}
