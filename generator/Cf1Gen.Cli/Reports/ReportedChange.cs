using Cf1Gen.Cli.Reports.Differences;
using Cf1Gen.Generator.Baselines.Changes;

namespace Cf1Gen.Cli.Reports;

/// <summary>A change of a client, with the lines of both documents.</summary>
/// <param name="Change">The change.</param>
/// <param name="Id">The text that identifies the change within the report.</param>
/// <param name="Owner">The method, type or client that the change belongs to.</param>
/// <param name="Old">The lines of the old document or of the baseline; <see langword="null"/> if there are none.</param>
/// <param name="New">The lines of the new document; <see langword="null"/> if there are none.</param>
/// <param name="Lines">The lines side by side; none if the change before has the same lines.</param>
internal sealed record ReportedChange(
    ApiChange Change, string Id, string Owner, SourceBlock? Old, SourceBlock? New, IReadOnlyList<ComparedLine> Lines);
