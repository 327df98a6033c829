using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Cli.Reports;

namespace Cf1Gen.Cli.Updates;

/// <summary>An update of a document that was validated.</summary>
/// <param name="Path">The full path of the file.</param>
/// <param name="Document">The new document.</param>
/// <param name="Result">What happens to the file.</param>
/// <param name="Report">The changes of the client; <see langword="null"/> if there is no old client.</param>
/// <param name="Stale">The actions of overlays that match nothing in the new document or cannot be applied to it.</param>
/// <param name="NotNeeded">The actions of overlays whose values the new document has.</param>
internal sealed record PlannedUpdate(
    string Path,
    FetchedDocument Document,
    UpdateResult Result,
    ReportView? Report,
    IReadOnlyList<ReportedDiagnostic> Stale,
    IReadOnlyList<ReportedDiagnostic> NotNeeded);
