using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Determines which segments of the paths are resources with their own client, and which are actions on a resource.</summary>
internal sealed class ResourceTree
{
    private readonly int _commonLength;
    private readonly HashSet<string> _resources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _collections = new(StringComparer.Ordinal);

    public ResourceTree(IReadOnlyList<OperationEntry> entries, CommonPath common)
    {
        _commonLength = common.Length;
        foreach (var entry in entries)
        {
            AddItems(entry);
        }

        foreach (var group in entries.GroupBy(entry => Key(Literals(entry)), StringComparer.Ordinal))
        {
            // A leaf with several operations is a resource; one with a single operation is an action on its parent.
            var own = group.Where(entry => !EndsWithItem(entry)).Select(entry => entry.HttpMethod).Distinct().Count();
            if (own > 1 && !IsAction(Literals(group.First())))
            {
                AddWithAncestors(Literals(group.First()));
            }
        }
    }

    /// <summary>Returns the resource that an operation belongs to.</summary>
    public ResourcePlace Locate(OperationEntry entry)
    {
        var literals = Literals(entry);
        var depth = literals.Count;
        while (depth > 0 && !_resources.Contains(Key(literals.Take(depth))))
        {
            depth--;
        }

        return new ResourcePlace(
            literals.Take(depth).ToList(),
            literals.Skip(depth).ToList(),
            EndsWithItem(entry),
            _collections.Contains(Key(literals.Take(depth))));
    }

    private void AddItems(OperationEntry entry)
    {
        var literals = new List<string>();
        foreach (var segment in entry.Segments.Skip(_commonLength))
        {
            if (segment.IsParameter)
            {
                // The path requests/{id} shows that requests is a collection.
                if (literals.Count > 0 && !IsVerb(literals))
                {
                    AddWithAncestors(literals);
                    _collections.Add(Key(literals));
                }
            }
            else if (!segment.HasNoName)
            {
                // The path requests/new shows that requests is a resource.
                if (literals.Count > 0 && Verbs.IsLifecycle(segment.Text) && !IsVerb(literals))
                {
                    AddWithAncestors(literals);
                }

                literals.Add(segment.Text);
            }
        }
    }

    private void AddWithAncestors(IReadOnlyList<string> literals)
    {
        for (var depth = 1; depth <= literals.Count; depth++)
        {
            _resources.Add(Key(literals.Take(depth)));
        }
    }

    private bool EndsWithItem(OperationEntry entry) =>
        entry.Segments.Count > _commonLength && entry.Segments[entry.Segments.Count - 1].IsParameter;

    private List<string> Literals(OperationEntry entry) =>
        entry.Segments.Skip(_commonLength)
            .Where(segment => !segment.IsParameter && !segment.HasNoName)
            .Select(segment => segment.Text)
            .ToList();

    private static bool IsVerb(IReadOnlyList<string> literals) => Verbs.IsVerb(literals[literals.Count - 1]);

    private static bool IsAction(IReadOnlyList<string> literals) => literals.Count == 0 || IsVerb(literals);

    private static string Key(IEnumerable<string> literals) => string.Join("/", literals);
}
