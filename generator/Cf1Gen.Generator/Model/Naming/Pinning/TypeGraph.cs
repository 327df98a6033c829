using System;
using System.Collections.Generic;

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
