using System.Globalization;
using Cf1Gen.Generator.Baselines;
using Cf1Gen.Generator.Baselines.Changes;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Baselines;

/// <summary>The published versions of Cloudflare's document, each compared with the baseline that a project had until then.</summary>
public sealed class HistoryTests
{
    private const string August2024 = "2024-08-06";
    private const string May2026 = "2026-05";
    private const string July2026 = "2026-07-21";

    private static readonly (string Date, string File)[] s_versions =
    [
        ("2024-02-20", "history/cloudforce-one.2024-02-20.json"),
        ("2024-03-04", "history/cloudforce-one.2024-03-04.json"),
        ("2024-05-02", "history/cloudforce-one.2024-05-02.json"),
        (August2024, "history/cloudforce-one.2024-08-06.json"),
        (May2026, "cloudforce-one.json"),
        (July2026, "history/cloudforce-one.2026-07-21.json"),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, ChangeReport>> s_reports = new(Replay);

    [RealDocumentFact]
    public void Reports_are_those_that_were_read()
    {
        var files = s_reports.Value.ToDictionary(report => report.Key + ".txt", report => Describe(report.Value));

        Snapshot.VerifyFolder(Repository.PathOf("tests/Generator.Tests/Baselines/History"), files);
    }

    [RealDocumentFact]
    public void Operations_were_added_and_parameters_renamed_until_2026()
    {
        var changes = s_reports.Value[May2026].Changes;

        // One of them has two methods, because it returns two media types.
        var added = changes.Where(change => change is { Kind: ChangeKind.Added, Subject: ChangeSubject.Operation }).ToList();
        Assert.Equal((113, 112), (added.Count, added.Select(change => change.NewPointer).Distinct().Count()));
        Assert.DoesNotContain(changes, change => change.Kind == ChangeKind.Removed);

        // The prefixes of all schemas were renamed as well, and no name in C#.
        var renamed = changes.Where(change => change.Kind == ChangeKind.Renamed).ToList();
        Assert.Equal(30, renamed.Count);
        Assert.All(renamed, change => Assert.Equal((ChangeSubject.Parameter, Breaks.Source), (change.Subject, change.Breaks)));
    }

    [RealDocumentFact]
    public void Seven_lists_became_objects_in_July_2026()
    {
        var changes = s_reports.Value[July2026].Changes;

        const Breaks All = Breaks.Source | Breaks.Binary | Breaks.Wire;
        Assert.Equal(7, changes.Count(change => change is { Kind: ChangeKind.TypeChanged, Breaks: All }));
        Assert.DoesNotContain(
            changes, change => change is { Subject: ChangeSubject.Operation, Kind: ChangeKind.Removed or ChangeKind.Added });
    }

    [RealDocumentFact]
    public void Nothing_changed_in_the_summer_of_2024() => Assert.Empty(s_reports.Value[August2024].Changes);

    private static Dictionary<string, ChangeReport> Replay()
    {
        var reports = new Dictionary<string, ChangeReport>(StringComparer.Ordinal);
        Baseline? baseline = null;
        foreach (var (date, file) in s_versions)
        {
            var now = TestBaseline.Of(new SpecFile(file, RealDocuments.Read(file)) { ClientName = "CloudforceOneClient" }, baseline);
            if (baseline is not null)
            {
                reports.Add(date, BaselineComparer.Compare(baseline, now));
            }

            baseline = now;
        }

        return reports;
    }

    private static string Describe(ChangeReport report)
    {
        var added = report.Changes.Where(change => change is { Kind: ChangeKind.Added, IsBreaking: false }).ToList();
        string[] lines =
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"{report.OldOperations} operations, {report.RemovedOperations} removed. Version: {report.Step}. "
                    + $"Breaking: {report.Breaking.Count()}."),
            "",
            .. report.Changes.Except(added).Select(TestBaseline.Describe),
            "",
            .. added.GroupBy(change => change.Subject).Select(group => $"Added {group.Key}: {group.Count()}"),
            "",
            .. added.Where(change => change.Subject == ChangeSubject.Operation).Select(change => $"{change.Name}: {change.After}"),
        ];
        return string.Join("\n", lines) + "\n";
    }
}
