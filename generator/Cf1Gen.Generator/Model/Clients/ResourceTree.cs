using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.OpenApi.Operations;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Finds out which segments of the paths are resources with a client of their own, and which are mere actions on one.</summary>
internal sealed class ResourceTree
{
    private readonly int _skipped;
    private readonly HashSet<string> _resources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _collections = new(StringComparer.Ordinal);

    public ResourceTree(IReadOnlyList<OperationEntry> entries, CommonPath common)
    {
        _skipped = common.Length;
        foreach (var site in entries)
        {
            AddItems(site);
        }

        foreach (var group in entries.GroupBy(site => Key(Literals(site)), StringComparer.Ordinal))
        {
            // A leaf with several operations is a thing, one with a single operation is something done to its parent.
            var own = group.Where(site => !EndsWithItem(site)).Select(site => site.HttpMethod).Distinct().Count();
            if (own > 1 && !IsAction(Literals(group.First())))
            {
                AddWithAncestors(Literals(group.First()));
            }
        }
    }

    /// <summary>Where an operation belongs.</summary>
    public ResourcePlace Place(OperationEntry site)
    {
        var literals = Literals(site);
        var depth = literals.Count;
        while (depth > 0 && !_resources.Contains(Key(literals.Take(depth))))
        {
            depth--;
        }

        return new ResourcePlace(
            literals.Take(depth).ToList(),
            literals.Skip(depth).ToList(),
            EndsWithItem(site),
            _collections.Contains(Key(literals.Take(depth))));
    }

    private void AddItems(OperationEntry site)
    {
        var literals = new List<string>();
        foreach (var segment in site.Segments.Skip(_skipped))
        {
            if (segment.IsParameter)
            {
                // requests/{id} makes requests a collection.
                if (literals.Count > 0 && !IsVerb(literals))
                {
                    AddWithAncestors(literals);
                    _collections.Add(Key(literals));
                }
            }
            else if (!segment.IsSilent)
            {
                // So does requests/new.
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

    private bool EndsWithItem(OperationEntry site) => site.Segments.Count > _skipped && site.Segments[site.Segments.Count - 1].IsParameter;

    private List<string> Literals(OperationEntry site) =>
        site.Segments.Skip(_skipped).Where(segment => !segment.IsParameter && !segment.IsSilent).Select(segment => segment.Text).ToList();

    private static bool IsVerb(IReadOnlyList<string> literals) => Verbs.IsVerb(literals[literals.Count - 1]);

    private static bool IsAction(IReadOnlyList<string> literals) => literals.Count == 0 || IsVerb(literals);

    private static string Key(IEnumerable<string> literals) => string.Join("/", literals);
}
