using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>Reports the actions of an overlay that have no effect, or only a part of it.</summary>
/// <remarks>
/// The actions of errata are for all versions and all parts of a document, and the user cannot remove those that do not concern a document.
/// They are reported as information, in a diagnostic of their own.
/// </remarks>
/// <param name="overlay">The overlay.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class OverlayReport(Overlay overlay, DiagnosticBag diagnostics)
{
    /// <summary>Reports a query that selects nothing.</summary>
    public void ReportNoMatch(OverlayQuery query, NearestMatch nearest)
    {
        if (overlay.IsErrata)
        {
            diagnostics.Report(Descriptors.ErratumNotNeeded, query.Location, $"'{query.Text}' matches nothing");
            return;
        }

        var (segment, reason) = nearest.Describe(query);
        diagnostics.Report(
            Descriptors.OverlayActionMatchesNothing, query.GetLocation(segment.Start, segment.End), query.Text, reason);
    }

    /// <summary>Reports an action that changes nothing.</summary>
    public void ReportNotNeeded(OverlayAction action, string reason) => diagnostics.Report(
        overlay.IsErrata ? Descriptors.ErratumNotNeeded : Descriptors.OverlayActionNotNeeded,
        overlay.Locations.GetLocation(action.Pointer), reason);

    /// <summary>Reports a query whose action cannot be applied.</summary>
    public void ReportNotApplied(OverlayQuery query, string reason) => ReportNotApplied(query.Location, reason);

    /// <summary>Reports a value that cannot be merged.</summary>
    public void ReportNotApplied(string pointer, string reason) => ReportNotApplied(overlay.Locations.GetLocation(pointer), reason);

    private void ReportNotApplied(Location location, string reason) => diagnostics.Report(
        overlay.IsErrata ? Descriptors.ErratumNotNeeded : Descriptors.OverlayActionNotApplied, location, reason);
}
