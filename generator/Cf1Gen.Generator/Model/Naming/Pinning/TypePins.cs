using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Naming.Pinning;

/// <summary>The types that had names before, and these names.</summary>
internal sealed class TypePins
{
    private readonly Dictionary<TypeId, TypeNode> _nodes;

    private TypePins(Dictionary<TypeId, TypeNode> nodes) => _nodes = nodes;

    /// <summary>Gets the pins of a document without a baseline.</summary>
    public static TypePins None { get; } = new([]);

    /// <summary>Finds the types of a document among those of its baseline.</summary>
    /// <param name="pinned">The names of the baseline.</param>
    /// <param name="types">The types of the document.</param>
    /// <param name="graph">Creates the graph of these types, see <see cref="UnnamedTypeGraph"/>.</param>
    public static TypePins Find(PinnedNames pinned, IReadOnlyCollection<TypeId> types, Func<TypeGraph> graph)
    {
        if (pinned.Types.Nodes.Count == 0)
        {
            return None;
        }

        // Usually all schemas are still there, and nothing has to be searched for by its use.
        var byKey = FindByKey(pinned.Types, types);
        if (byKey.Count == pinned.Types.Nodes.Count || byKey.Count == types.Count)
        {
            return new(byKey);
        }

        var matches = TypeMatcher.Match(pinned.Types, graph());
        return new(types
            .Where(type => matches.ContainsKey(UnnamedTypeGraph.IdOf(type)))
            .ToDictionary(type => type, type => pinned.Types.Nodes[matches[UnnamedTypeGraph.IdOf(type)]]));
    }

    /// <summary>Returns the name of a type, or <see langword="null"/>.</summary>
    public string? NameOf(TypeId type) => _nodes.TryGetValue(type, out var node) ? node.Name : null;

    /// <summary>Returns a function that returns the name of a member by its wire name, or <see langword="null"/>.</summary>
    public Func<string, string?> MembersOf(TypeId type) =>
        _nodes.TryGetValue(type, out var node) ? wireName => node.MemberNames.TryGetValue(wireName, out var name) ? name : null
        : _ => null;

    private static Dictionary<TypeId, TypeNode> FindByKey(TypeGraph before, IReadOnlyCollection<TypeId> types)
    {
        var nodes = new Dictionary<(TypeKind, string), TypeNode>();
        foreach (var node in before.Nodes.Values)
        {
            nodes[(node.Kind, node.Key)] = node;
        }

        var found = new Dictionary<TypeId, TypeNode>();
        foreach (var type in types)
        {
            if (nodes.TryGetValue((type.Kind, ModelSources.Describe(type)), out var node))
            {
                found.Add(type, node);
            }
        }

        return found;
    }
}
