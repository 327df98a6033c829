using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>Finds where components end that are nothing but references to others. Each is gone through once, however many lead to it.</summary>
internal sealed class ReferenceChains(DocumentTree tree, ComponentIndex components)
{
    private readonly Dictionary<string, (string Last, int Hops)> _ends = new(StringComparer.Ordinal);
    private readonly HashSet<string> _circles = new(StringComparer.Ordinal);

    /// <summary>The component at the end of those that begin with one, and how far it is.</summary>
    /// <param name="first">The component that a reference names.</param>
    /// <param name="path">The segments of the place of the reference.</param>
    /// <param name="isSchema">Whether a schema is referred to.</param>
    /// <returns>Null when the chain leads back to the place. A circle that it only leads into is one component: it is broken where it closes.</returns>
    public (string Last, int Hops)? EndOf(string first, IReadOnlyList<string> path, bool isSchema)
    {
        var pointer = DocumentPointer.Of(path);
        var mayBeInCircle = _circles.Contains(pointer);
        var passed = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = first;
        (string Last, int Hops) end;
        while (!_ends.TryGetValue(at, out end))
        {
            if (at == pointer)
            {
                return null;
            }

            if (!mayBeInCircle && _circles.Contains(at))
            {
                end = (at, 0);
                break;
            }

            if (!seen.Add(at))
            {
                var start = passed.IndexOf(at);
                _circles.UnionWith(passed.Skip(start));
                passed.RemoveRange(start, passed.Count - start);
                end = (at, 0);
                break;
            }

            if (Next(at, path, isSchema) is not { } next)
            {
                end = (at, 0);
                break;
            }

            passed.Add(at);
            at = next;
        }

        for (var index = passed.Count - 1; index >= 0; index--)
        {
            _ends[passed[index]] = end = (end.Last, end.Hops + 1);
        }

        return end;
    }

    private string? Next(string component, IReadOnlyList<string> path, bool isSchema) =>
        DocumentTree.ReferenceOf(tree.Find(DocumentPointer.Segments(component))) is { } reference
        && DocumentTree.Segments(reference) is { Count: > 0 } segments
        && tree.Find(segments) is { } target && components.Has(segments, target, path, isSchema)
            ? DocumentPointer.Of(segments)
            : null;
}
