namespace Cf1Gen.Cli.Reports;

/// <summary>The changes of a method, a type or a client.</summary>
/// <param name="Owner">The method, type or client.</param>
/// <param name="Changes">The changes, in the order of the report.</param>
internal sealed record ChangeGroup(string Owner, IReadOnlyList<ReportedChange> Changes);
