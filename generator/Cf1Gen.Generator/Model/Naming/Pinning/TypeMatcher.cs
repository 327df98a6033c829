using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Model.Naming.Pinning;

/// <summary>Finds the types of an earlier version of a client in a later one, also if their schemas were renamed.</summary>
/// <remarks>
/// A type is the same if its schema is, or its name and content. Of the rest, those are the same that are used at the same place and have
/// half of their members in common, unless several types were replaced by one.
/// </remarks>
internal sealed class TypeMatcher
{
    private readonly TypeGraph _before;
    private readonly TypeGraph _after;
    private readonly Dictionary<string, string> _matches = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly List<(TypeNode Before, TypeNode After)> _open = [];

    private TypeMatcher(TypeGraph before, TypeGraph after)
    {
        _before = before;
        _after = after;
    }

    /// <summary>Returns the ids of the earlier types by those of the later ones.</summary>
    public static IReadOnlyDictionary<string, string> Match(TypeGraph before, TypeGraph after) => new TypeMatcher(before, after).Match();

    private Dictionary<string, string> Match()
    {
        var byKey = Unique(_before, node => node.Kind + " " + node.Key);
        var byName = Unique(_before, node => node.Kind + " " + node.Name);
        foreach (var node in _after.Nodes.Values)
        {
            if (byKey.TryGetValue(node.Kind + " " + node.Key, out var same) && same.Name == node.Name)
            {
                Add(same, node);
            }
        }

        AddAll(byName, node => node.Name.Length == 0 ? null : node.Kind + " " + node.Name, AreSimilar);
        AddAll(byKey, node => node.Kind + " " + node.Key, (_, _) => true);
        AddUnambiguous(_after.Roots
            .Where(root => _before.Roots.ContainsKey(root.Key))
            .Select(root => (_before.Roots[root.Key], root.Value)));
        while (_open.Count > 0)
        {
            var matched = _open.ToList();
            _open.Clear();
            AddUnambiguous(matched.SelectMany(pair => CommonMembers(pair.Before, pair.After)));
        }

        AddAll(Unique(_before, node => node.Name), node => node.Name.Length == 0 ? null : node.Name, (_, _) => true);
        return _matches;
    }

    private static Dictionary<string, TypeNode> Unique(TypeGraph graph, Func<TypeNode, string> key) => graph.Nodes.Values
        .GroupBy(key, StringComparer.Ordinal)
        .Where(group => group.Key.Length > 0)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private void AddAll(
        Dictionary<string, TypeNode> before, Func<TypeNode, string?> keyOf, Func<TypeNode, TypeNode, bool> areSame)
    {
        foreach (var node in _after.Nodes.Values)
        {
            if (keyOf(node) is { } key && before.TryGetValue(key, out var other) && areSame(other, node))
            {
                Add(other, node);
            }
        }
    }

    private static IEnumerable<(string Before, string After)> CommonMembers(TypeNode before, TypeNode after)
    {
        foreach (var member in after.Members)
        {
            if (member.Value is not null && before.Members.TryGetValue(member.Key, out var target) && target is not null)
            {
                yield return (target, member.Value);
            }
        }
    }

    /// <summary>
    /// Adds the types that are used at the same places. Of several types that one type replaces, none is the same: each is as good as the
    /// others.
    /// </summary>
    private void AddUnambiguous(IEnumerable<(string Before, string After)> uses)
    {
        var open = uses.Distinct()
            .Where(use => _before.Nodes.ContainsKey(use.Before) && _after.Nodes.ContainsKey(use.After))
            .Select(use => (Before: _before.Nodes[use.Before], After: _after.Nodes[use.After]))
            .Where(use => use.Before.Kind == use.After.Kind && AreSimilar(use.Before, use.After))
            .ToList();
        int count;
        do
        {
            // Without a type that is found, another one can have a single candidate.
            count = _matches.Count;
            open.RemoveAll(use => _found.Contains(use.Before.Id) || _matches.ContainsKey(use.After.Id));
            var candidates = open.GroupBy(use => use.After.Id, StringComparer.Ordinal)
                .Where(group => group.Count() == 1)
                .Select(group => group.First())
                .OrderByDescending(use => Common(use.Before, use.After))
                .ThenBy(use => use.After.Id, StringComparer.Ordinal);
            foreach (var (before, after) in candidates.ToList())
            {
                Add(before, after);
            }
        }
        while (_matches.Count > count);
    }

    private void Add(TypeNode before, TypeNode after)
    {
        if (!_matches.ContainsKey(after.Id) && _found.Add(before.Id))
        {
            _matches.Add(after.Id, before.Id);
            _open.Add((before, after));
        }
    }

    private static bool AreSimilar(TypeNode one, TypeNode other)
    {
        var fewest = Math.Min(one.Members.Count, other.Members.Count);
        return fewest == 0 || Common(one, other) * 2 >= fewest;
    }

    private static int Common(TypeNode one, TypeNode other) => one.Members.Keys.Count(other.Members.ContainsKey);
}
