using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Model.Naming.Pinning;

/// <summary>The types of a client, and how they are reached from its operations.</summary>
internal sealed class TypeGraph
{
    private readonly Dictionary<string, TypeNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _roots = new(StringComparer.Ordinal);

    /// <summary>Gets the types by their ids.</summary>
    public IReadOnlyDictionary<string, TypeNode> Nodes => _nodes;

    /// <summary>Gets the ids of the types of requests and responses by the operation and the place, <c>GET /things result</c>.</summary>
    public IReadOnlyDictionary<string, string> Roots => _roots;

    /// <summary>Adds a type.</summary>
    public void Add(TypeNode node) => _nodes[node.Id] = node;

    /// <summary>Returns the graph with the places of some operations under other keys as well.</summary>
    /// <param name="keys">The keys of operations by their other keys.</param>
    public TypeGraph WithOthers(IReadOnlyDictionary<string, string> keys)
    {
        var graph = new TypeGraph();
        foreach (var node in _nodes.Values)
        {
            graph.Add(node);
        }

        foreach (var root in _roots)
        {
            graph._roots.Add(root.Key, root.Value);
        }

        foreach (var (other, key) in keys.Select(pair => (OperationKey.Normalize(pair.Key), OperationKey.Normalize(pair.Value) + " ")))
        {
            foreach (var root in _roots.Where(root => root.Key.StartsWith(key, StringComparison.Ordinal)))
            {
                graph._roots[other + " " + root.Key.Substring(key.Length)] = root.Value;
            }
        }

        return graph;
    }

    /// <summary>Adds a place at which an operation uses a type.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="place">The place, <c>result</c>.</param>
    /// <param name="type">The id of the type; <see langword="null"/> if none is generated for it.</param>
    public void AddRoot(string operation, string place, string? type)
    {
        if (type is not null)
        {
            _roots[OperationKey.Normalize(operation) + " " + place] = type;
        }
    }
}
