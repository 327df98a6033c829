using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;

namespace Cf1Gen.Generator.Reading;

/// <summary>
/// Sees to it that each reference of a document names a component that exists. Microsoft.OpenApi takes the last part of a
/// reference for the name of a component whatever stands before it, and cannot bear references that go round in a circle.
/// </summary>
internal sealed class SpecReferences(JsonObject root, SpecPlaces places, Problems problems)
{
    private const string Circle = "leads back to itself";
    private const string Nothing = "points to nothing in this document";

    private readonly SpecTree _tree = new(root);
    private readonly SpecComponents _components = new(root);
    private readonly Queue<(JsonObject Schema, string[] Segments)> _moved = new();
    private readonly HashSet<string> _good = new(StringComparer.Ordinal);
    private int _copied;

    /// <summary>A schema that became a component because a reference leads to it, or null when all of them were taken.</summary>
    public (JsonObject Schema, string[] Segments)? TakeMoved() => _moved.Count == 0 ? null : _moved.Dequeue();

    /// <summary>Mends the reference of an object that is one. Where it leads nowhere, the members beside it remain.</summary>
    public void Repair(JsonObject node, IReadOnlyList<string> path, bool isSchema)
    {
        if (!node.TryGetPropertyValue(SpecTree.ReferenceKey, out var value))
        {
            return;
        }

        var reference = value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
        if (isSchema && reference is not null && _good.Contains(reference))
        {
            return;
        }

        var pointer = Pointer.Of(path);
        var at = Pointer.Append(pointer, SpecTree.ReferenceKey);
        if (reference is null)
        {
            node.Remove(SpecTree.ReferenceKey);
            problems.Report(Descriptors.LeftOut, places.At(at), at, "a reference is a text");
        }
        else if (!reference.StartsWith(Pointer.Root, StringComparison.Ordinal))
        {
            node.Remove(SpecTree.ReferenceKey);
            problems.Report(Descriptors.ExternalReference, places.At(at), reference);
        }
        else if (Repair(node, pointer, reference, isSchema) is { } fault)
        {
            node.Remove(SpecTree.ReferenceKey);
            problems.Report(Descriptors.DanglingReference, places.At(at), reference, fault);
        }
    }

    /// <returns>What is wrong with the reference and cannot be mended.</returns>
    private string? Repair(JsonObject node, string pointer, string reference, bool isSchema)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { pointer };
        for (var next = reference; next.StartsWith("#/", StringComparison.Ordinal);)
        {
            var segments = SpecTree.Segments(next);
            var canonical = Pointer.Of(segments);
            if (!seen.Add(canonical))
            {
                return Circle;
            }

            var target = segments.Count == 0 ? null : _tree.Find(segments);
            if (IsSchemaOrObject(target) && _components.Has(segments, isSchema))
            {
                node[SpecTree.ReferenceKey] = canonical;
                return Check(target, canonical, pointer, seen, isSchema);
            }

            if (target is not JsonObject found)
            {
                return Nothing;
            }

            if (SpecTree.ReferenceOf(found) is not { } following)
            {
                return isSchema ? Move(node, found, segments) : Copy(node, pointer, found, canonical);
            }

            next = following;
        }

        return Nothing;
    }

    private string? Check(JsonNode? target, string reference, string pointer, HashSet<string> seen, bool isSchema)
    {
        if (SpecTree.ReferenceOf(target) is null)
        {
            // A document names few components again and again: it is worth while to know the good references.
            if (isSchema)
            {
                _good.Add(reference);
            }

            return null;
        }

        return LeadsBack(target, pointer, seen) ? Circle : null;
    }

    private bool LeadsBack(JsonNode? target, string pointer, HashSet<string> seen)
    {
        for (var node = target; SpecTree.ReferenceOf(node) is { } next; node = _tree.Find(SpecTree.Segments(next)))
        {
            var canonical = Pointer.Of(SpecTree.Segments(next));
            if (canonical == pointer)
            {
                return true;
            }

            // A circle that this reference only leads to is broken where it closes.
            if (!seen.Add(canonical))
            {
                break;
            }
        }

        return false;
    }

    private string? Move(JsonObject node, JsonObject schema, IReadOnlyList<string> segments)
    {
        if (_components.Add(schema, segments) is not { } place)
        {
            return "points to something that is not a schema";
        }

        node[SpecTree.ReferenceKey] = Pointer.Of(place);
        places.Move(Pointer.Of(segments), Pointer.Of(place));
        _moved.Enqueue((schema, place));
        return null;
    }

    /// <summary>Puts a copy in the place of a reference to anything else: no part of a document but schemas may hold itself.</summary>
    private string? Copy(JsonObject node, string pointer, JsonObject target, string canonical)
    {
        if ((pointer + "/").StartsWith(canonical + "/", StringComparison.Ordinal))
        {
            return "leads back to what it stands in";
        }

        var size = NodeSize.Of(target);
        _copied += size.Nodes;
        if (_copied > SpecLimits.CopiedNodes || size.Depth + Pointer.Segments(pointer).Count > SpecLimits.Depth)
        {
            return "stands for too much";
        }

        node.Remove(SpecTree.ReferenceKey);
        foreach (var member in target)
        {
            node[member.Key] = member.Value?.DeepClone();
        }

        return null;
    }

    private static bool IsSchemaOrObject(JsonNode? node) => node is JsonObject || node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;
}
