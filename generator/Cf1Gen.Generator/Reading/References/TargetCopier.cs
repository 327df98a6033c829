using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>Replaces references to anything other than a schema with copies of their targets.</summary>
/// <param name="locations">The locations of the nodes of the document.</param>
/// <param name="annotations">The annotations of its nodes.</param>
internal sealed class TargetCopier(NodeLocations locations, NodeAnnotations annotations)
{
    private readonly PathItemMerger _pathItems = new(locations, annotations);
    private readonly Dictionary<string, string> _copies = new(StringComparer.Ordinal);
    private int _copiedNodes;

    /// <summary>Replaces a reference with a copy of its target, which cannot contain itself.</summary>
    /// <param name="node">The object that is a reference.</param>
    /// <param name="pointer">The pointer to that object.</param>
    /// <param name="target">The object that the reference points to.</param>
    /// <param name="targetPointer">The pointer to the target.</param>
    /// <returns>The reason why the target cannot be copied; null if it was copied.</returns>
    public string? Copy(JsonObject node, string pointer, JsonObject target, string targetPointer)
    {
        if (FindError(pointer, target, targetPointer) is { } error)
        {
            return error;
        }

        node.Remove(DocumentTree.ReferenceKey);
        _copies[pointer] = targetPointer;
        annotations.Copy(target, node);

        // References to other nodes were followed. A remaining reference leads out of the project, and is reported where it is.
        foreach (var member in target.Where(member => member.Key != DocumentTree.ReferenceKey))
        {
            node[member.Key] = member.Value is { } value ? annotations.Clone(value) : null;
            locations.Move(DocumentPointer.Append(targetPointer, member.Key), DocumentPointer.Append(pointer, member.Key));
        }

        return null;
    }

    /// <summary>Adds the members of the target to a path item, which keeps its own members.</summary>
    /// <inheritdoc cref="Copy"/>
    public string? AddMembers(JsonObject node, string pointer, JsonObject target, string targetPointer)
    {
        if (FindError(pointer, target, targetPointer) is { } error)
        {
            return error;
        }

        node.Remove(DocumentTree.ReferenceKey);
        _copies[pointer] = targetPointer;
        _pathItems.AddMembers(node, pointer, target, targetPointer);
        return null;
    }

    private string? FindError(string pointer, JsonObject target, string targetPointer)
    {
        if (IsWithin(pointer, targetPointer))
        {
            return "leads back to an object that contains it";
        }

        var size = NodeSize.Measure(target);
        _copiedNodes += size.Nodes;
        if (_copiedNodes > DocumentLimits.CopiedNodes || size.Depth + DocumentPointer.Segments(pointer).Count > DocumentLimits.Depth)
        {
            return "expands to too many nodes";
        }

        return null;
    }

    /// <summary>Determines whether a node is within another one, or within a copy of it.</summary>
    private bool IsWithin(string pointer, string ancestor) =>
        DocumentPointer.SelfAndAncestors(pointer)
            .Any(above => above == ancestor || (_copies.TryGetValue(above, out var copied) && copied == ancestor));
}
