using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>
/// Finds the component at the end of a chain of components that are only references. Each chain is followed once, however many references
/// lead to it.
/// </summary>
internal sealed class ReferenceChains(DocumentTree tree, ComponentIndex components)
{
    private readonly Dictionary<string, (string Last, int Hops)> _ends = new(StringComparer.Ordinal);
    private readonly HashSet<string> _cycles = new(StringComparer.Ordinal);

    /// <summary>Returns the component at the end of a chain, and the number of references to it.</summary>
    /// <param name="first">The component that a reference names.</param>
    /// <param name="path">The segments of the pointer to the reference.</param>
    /// <param name="isSchema"><c>true</c> if the reference is to a schema; otherwise, <c>false</c>.</param>
    /// <returns>
    /// Null if the chain leads back to the reference. A cycle that the chain only leads into counts as its end: it is broken where it
    /// closes.
    /// </returns>
    public (string Last, int Hops)? FindEnd(string first, IReadOnlyList<string> path, bool isSchema)
    {
        var pointer = DocumentPointer.FromSegments(path);
        var mayBeInCycle = _cycles.Contains(pointer);
        var passed = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var current = first;
        (string Last, int Hops) end;
        while (!_ends.TryGetValue(current, out end))
        {
            if (current == pointer)
            {
                return null;
            }

            if (!mayBeInCycle && _cycles.Contains(current))
            {
                end = (current, 0);
                break;
            }

            if (!seen.Add(current))
            {
                var start = passed.IndexOf(current);
                _cycles.UnionWith(passed.Skip(start));
                passed.RemoveRange(start, passed.Count - start);
                end = (current, 0);
                break;
            }

            if (FindNext(current, path, isSchema) is not { } next)
            {
                end = (current, 0);
                break;
            }

            passed.Add(current);
            current = next;
        }

        for (var index = passed.Count - 1; index >= 0; index--)
        {
            _ends[passed[index]] = end = (end.Last, end.Hops + 1);
        }

        return end;
    }

    private string? FindNext(string component, IReadOnlyList<string> path, bool isSchema) =>
        DocumentTree.GetReference(tree.Find(DocumentPointer.Segments(component))) is { } reference
        && DocumentTree.ParseReference(reference) is { Count: > 0 } segments
        && tree.Find(segments) is { } target && components.IsComponent(segments, target, path, isSchema)
            ? DocumentPointer.FromSegments(segments)
            : null;
}
