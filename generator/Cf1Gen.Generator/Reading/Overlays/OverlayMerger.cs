using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.JsonPath;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>
/// Merges the value of an action into a target: objects member by member, arrays by concatenation, and other values by replacement.
/// </summary>
/// <param name="overlay">The locations of the overlay.</param>
/// <param name="origins">Receives the origins of the merged nodes.</param>
/// <param name="comparer">Compares values.</param>
/// <param name="report">Receives the values that cannot be merged.</param>
internal sealed class OverlayMerger(NodeLocations overlay, OverlayOrigins origins, JsonComparer comparer, OverlayReport report)
{
    /// <summary>Gets a value indicating whether the document was changed.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>Gets a value indicating whether the document contains something that it did not contain before.</summary>
    public bool HasNewValue { get; private set; }

    /// <summary>Gets a value indicating whether a value could not be merged.</summary>
    public bool HasError { get; private set; }

    /// <summary>Merges a value into a target.</summary>
    public void Merge(JsonPathNode target, OverlayValue value)
    {
        if (target.Value is JsonArray items)
        {
            AddItems(items, target.Path!, value);
        }
        else
        {
            MergeValue(target.Value, target.Path!, target.Parent, value);
        }
    }

    private void MergeValue(JsonNode? target, NodePath path, JsonNode? parent, OverlayValue value)
    {
        switch (target, value.Node)
        {
            case (JsonObject members, JsonObject source):
                MergeMembers(members, path, source, value);
                break;
            case (JsonArray items, JsonArray):
                AddItems(items, path, value);
                break;
            case (JsonObject or JsonArray, _) or (_, JsonObject or JsonArray):
                ReportIncompatible(target, path, value);
                break;
            default:
                Replace(target, path, parent, value);
                break;
        }
    }

    private void MergeMembers(JsonObject target, NodePath path, JsonObject source, OverlayValue value)
    {
        foreach (var member in source.ToList())
        {
            var child = value.Child(member.Key, member.Value);
            var at = path.Append(member.Key);
            if (target.TryGetPropertyValue(member.Key, out var existing))
            {
                MergeValue(existing, at, target, child);
            }
            else
            {
                target.Add(member.Key, member.Value?.DeepClone());
                origins.Set(at, CreateOrigin(child));
                HasChanged = HasNewValue = true;
            }
        }
    }

    private void AddItems(JsonArray target, NodePath path, OverlayValue value)
    {
        var added = value.Node is JsonArray source
            ? source.Select((item, index) => value.Child(DocumentPointer.FormatIndex(index), item)).ToList()
            : [value];
        var before = target.Count;
        foreach (var item in added)
        {
            HasNewValue |= !target.Take(before).Any(existing => comparer.AreEqual(existing, item.Node));
            HasChanged = true;
            origins.Add(path, target.Count, CreateOrigin(item));
            target.Add(item.Node?.DeepClone());
        }
    }

    private void Replace(JsonNode? target, NodePath path, JsonNode? parent, OverlayValue value)
    {
        if (comparer.AreEqual(target, value.Node))
        {
            return;
        }

        if (path.Name is { } name)
        {
            parent![name] = value.Node?.DeepClone();
        }
        else
        {
            parent![path.Index] = value.Node?.DeepClone();
        }

        origins.Set(path, CreateOrigin(value));
        HasChanged = HasNewValue = true;
    }

    private NodeOrigin CreateOrigin(OverlayValue value) => new(overlay, value.Pointer);

    private void ReportIncompatible(JsonNode? target, NodePath path, OverlayValue value)
    {
        HasError = true;
        report.ReportNotApplied(
            value.Pointer,
            $"{JsonKind.Describe(value.Node)} cannot be merged into '{path.ToPointer()}', which is {JsonKind.Describe(target)}. "
                + "To replace it, remove it with an action before this one");
    }
}
