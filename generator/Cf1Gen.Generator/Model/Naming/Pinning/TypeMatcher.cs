using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Model.Naming.Pinning;

/// <summary>Finds the types of an earlier version of a client in a later one, also if their schemas were renamed.</summary>
/// <remarks>
/// A type is the same if its schema is, or its name and content. Of the rest, those are the same that are used at the same place and have
/// half of their members in common.
/// </remarks>
internal sealed class TypeMatcher
{
    private readonly TypeGraph _before;
    private readonly TypeGraph _after;
    private readonly Dictionary<string, string> _matches = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly Queue<(TypeNode Before, TypeNode After)> _open = new();

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
        foreach (var root in _after.Roots.OrderBy(root => root.Key, StringComparer.Ordinal))
        {
            if (_before.Roots.TryGetValue(root.Key, out var other))
            {
                Visit(other, root.Value);
            }
        }

        Follow();
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

    private void Follow()
    {
        while (_open.Count > 0)
        {
            var (before, after) = _open.Dequeue();
            foreach (var member in after.Members)
            {
                if (before.Members.TryGetValue(member.Key, out var target))
                {
                    Visit(target, member.Value);
                }
            }
        }
    }

    private void Visit(string? before, string? after)
    {
        if (before is not null && after is not null
            && _before.Nodes.TryGetValue(before, out var one) && _after.Nodes.TryGetValue(after, out var other)
            && one.Kind == other.Kind && AreSimilar(one, other))
        {
            Add(one, other);
        }
    }

    private void Add(TypeNode before, TypeNode after)
    {
        if (!_matches.ContainsKey(after.Id) && _found.Add(before.Id))
        {
            _matches.Add(after.Id, before.Id);
            _open.Enqueue((before, after));
        }
    }

    private static bool AreSimilar(TypeNode one, TypeNode other)
    {
        var fewest = Math.Min(one.Members.Count, other.Members.Count);
        return fewest == 0 || one.Members.Keys.Count(other.Members.ContainsKey) * 2 >= fewest;
    }
}
