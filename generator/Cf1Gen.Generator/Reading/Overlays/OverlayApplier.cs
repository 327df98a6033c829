using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.JsonPath;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>Applies overlays to the nodes of a document, in their order, before anything else reads them.</summary>
/// <remarks>
/// The document is the file itself. The files that it refers to are loaded afterwards, and can have overlays of their own. A reference that
/// an overlay adds is resolved as if the document contained it.
/// </remarks>
internal sealed class OverlayApplier
{
    private readonly OverlayOrigins _origins;
    private readonly JsonPathEvaluator _evaluator;
    private readonly JsonComparer _comparer;
    private readonly NearestMatch _nearest;
    private int _addedNodes;

    private OverlayApplier(JsonNode? root, NodeLocations locations, CancellationToken cancellationToken)
    {
        _origins = new OverlayOrigins(locations);
        _nearest = new NearestMatch(root, cancellationToken);
        var budget = new EvaluationBudget(EvaluationBudget.DefaultSteps, cancellationToken);
        _evaluator = new JsonPathEvaluator(root, budget);
        _comparer = new JsonComparer(budget);
        locations.SetOrigin(_origins.Root);
    }

    /// <summary>Applies the valid actions of overlays.</summary>
    /// <param name="root">The document, which is changed.</param>
    /// <param name="document">Its file, with the overlays.</param>
    /// <param name="locations">The locations of its nodes; nodes that an overlay adds have a location in the overlay afterwards.</param>
    /// <param name="diagnostics">Receives what cannot be applied or has no effect.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static void Apply(
        JsonNode? root,
        DocumentText document,
        NodeLocations locations,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        if (document.Overlays.Count == 0)
        {
            return;
        }

        var applier = new OverlayApplier(root, locations, cancellationToken);
        foreach (var text in document.Overlays)
        {
            if (OverlayReader.Read(text, diagnostics, cancellationToken) is { } overlay)
            {
                OverlayExtends.Check(overlay, document, root, diagnostics);
                applier.Apply(overlay, new OverlayReport(overlay, diagnostics));
            }
        }
    }

    private void Apply(Overlay overlay, OverlayReport report)
    {
        foreach (var action in overlay.Actions)
        {
            try
            {
                Apply(overlay, action, report);
            }
            catch (JsonPathLimitException e)
            {
                report.ReportNotApplied(action.Target, $"the query {e.Message}");
            }
        }
    }

    private void Apply(Overlay overlay, OverlayAction action, OverlayReport report)
    {
        var targets = Select(action.Target);
        if (targets.Count == 0)
        {
            report.ReportNoMatch(action.Target, _nearest);
            return;
        }

        switch (action.Kind)
        {
            case OverlayActionKind.None:
                report.ReportNotNeeded(action, "it has neither 'update', 'copy' nor 'remove'");
                break;
            case OverlayActionKind.Remove:
                Remove(action, targets, report);
                break;
            case OverlayActionKind.Update:
                var update = new OverlayValue(action.Update, DocumentPointer.Append(action.Pointer, "update"), IsCopy: false);
                Merge(overlay, action, targets, update, report);
                break;
            case OverlayActionKind.Copy:
                Copy(overlay, action, targets, report);
                break;
        }
    }

    /// <summary>Returns the nodes that a query selects, each of them once.</summary>
    private List<JsonPathNode> Select(OverlayQuery query)
    {
        var values = new HashSet<JsonNode>();
        var nulls = new HashSet<string>();
        return [.. _evaluator.Select(query.Query).Where(
            node => node.Value is { } value ? values.Add(value) : nulls.Add(node.Path!.ToPointer()))];
    }

    private void Copy(Overlay overlay, OverlayAction action, List<JsonPathNode> targets, OverlayReport report)
    {
        var sources = Select(action.Source!);
        if (sources.Count == 0)
        {
            report.ReportNoMatch(action.Source!, _nearest);
        }
        else if (sources.Count > 1)
        {
            report.ReportNotApplied(action.Source!, $"'copy' must select one node, but '{action.Source!.Text}' selects {sources.Count}");
        }
        else
        {
            // The target can be within the source.
            var source = new OverlayValue(sources[0].Value?.DeepClone(), action.Source!.Pointer, IsCopy: true);
            Merge(overlay, action, targets, source, report);
        }
    }

    private void Merge(
        Overlay overlay, OverlayAction action, List<JsonPathNode> targets, OverlayValue value, OverlayReport report)
    {
        if (targets.Find(target => !JsonKind.IsSame(target.Value, targets[0].Value)) is { Path: { } other })
        {
            report.ReportNotApplied(
                action.Target, $"'{targets[0].Path!.ToPointer()}' and '{other.ToPointer()}' are values of different kinds. "
                    + "Select them with separate actions");
            return;
        }

        var size = NodeSize.Measure(value.Node);
        if (targets.Max(target => target.Path!.Depth) + size.Depth > DocumentLimits.Depth)
        {
            report.ReportNotApplied(action.Target, $"the document would have more than {DocumentLimits.Depth} levels of nesting");
            return;
        }

        if (((long)size.Nodes * targets.Count) + _addedNodes > DocumentLimits.CopiedNodes)
        {
            report.ReportNotApplied(action.Target, $"overlays would add more than {DocumentLimits.CopiedNodes} nodes to the document");
            return;
        }

        _addedNodes += size.Nodes * targets.Count;
        var merger = new OverlayMerger(overlay.Locations, _origins, _comparer, report);
        targets.ForEach(target => merger.Merge(target, value));
        if (!merger.HasChanged && !merger.HasError)
        {
            report.ReportNotNeeded(action, "the document already has the values");
        }
        else if (!merger.HasNewValue && !merger.HasError)
        {
            report.ReportNotNeeded(action, "the document already has the items, and has them twice now");
        }
    }

    private void Remove(OverlayAction action, List<JsonPathNode> targets, OverlayReport report)
    {
        // From the end, so that no removed item changes the index of another one, and descendants come before their ancestors.
        foreach (var target in targets.OrderByDescending(target => target.Path!, NodePathComparer.Instance))
        {
            switch (target.Parent)
            {
                case JsonObject members:
                    members.Remove(target.Path!.Name!);
                    break;
                case JsonArray items:
                    items.RemoveAt(target.Path!.Index);
                    break;
                default:
                    report.ReportNotApplied(action.Target, "the root of the document cannot be removed");
                    continue;
            }

            _origins.Remove(target.Path!);
        }
    }
}
