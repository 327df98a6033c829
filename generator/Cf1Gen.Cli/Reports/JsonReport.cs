using Cf1Gen.Cli.Changes;
using Cf1Gen.Cli.Output;
using Cf1Gen.Cli.Reports.Differences;

namespace Cf1Gen.Cli.Reports;

/// <summary>
/// Writes a report as JSON. The page <c>docs/upgrade.md</c> describes the members, whose names and meanings do not change.
/// </summary>
internal static class JsonReport
{
    /// <summary>Returns the report.</summary>
    public static string Write(ReportView view) => ToolContext.ToJson(Of(view)) + "\n";

    /// <summary>Returns the value that is serialized.</summary>
    public static object Of(ReportView view) => new
    {
        Old = Describe(view.Old, view),
        New = Describe(view.New, view),
        view.Report.Step,
        Breaking = view.BreakingCount,
        Other = view.OtherCount,
        Operations = new { Old = view.Report.OldOperations, Removed = view.Report.RemovedOperations, view.Report.IsMassRemoval },
        Changes = view.Changes.Select(change => new
        {
            change.Id,
            change.Change.Kind,
            change.Change.Subject,
            change.Change.Name,
            change.Owner,
            change.Change.Message,
            Before = NullIfEmpty(change.Change.Before),
            After = NullIfEmpty(change.Change.After),
            Breaks = ChangeWords.Of(change.Change.Breaks),
            change.Change.IsBreaking,
            change.Change.Step,
            Old = Describe(view.Old, change.Old, view.Old.IsRecorded ? change.Change.BaselinePointer : change.Change.OldPointer, view),
            New = Describe(view.New, change.New, change.Change.NewPointer, view),
        }),
    };

    private static object Describe(ClientVersion client, ReportView view) => new
    {
        File = view.NameOf(client),
        client.IsRecorded,
        client.Baseline.Title,
        client.Baseline.Version,
        client.Baseline.Namespace,
        Client = client.Baseline.ClientName,
    };

    private static object? Describe(ClientVersion client, SourceBlock? block, string pointer, ReportView view) => block is null
        ? null
        : new { File = view.NameOf(client, block.Path), block.Line, block.Column, Pointer = pointer, Text = block.Lines[0] };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
