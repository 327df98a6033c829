using System.Collections.Generic;

namespace Cf1Gen.Generator.Reading.JsonPath;

/// <summary>Orders locations: items by their index, members by their name, and a node before its descendants.</summary>
internal sealed class NodePathComparer : IComparer<NodePath>
{
    /// <summary>The only instance.</summary>
    public static readonly NodePathComparer Instance = new();

    private NodePathComparer()
    {
    }

    /// <inheritdoc/>
    public int Compare(NodePath? left, NodePath? right)
    {
        var (first, second) = (left!.ToList(), right!.ToList());
        for (var depth = 0; depth < first.Count && depth < second.Count; depth++)
        {
            var order = string.CompareOrdinal(first[depth].Name, second[depth].Name);
            order = order == 0 ? first[depth].Index.CompareTo(second[depth].Index) : order;
            if (order != 0)
            {
                return order;
            }
        }

        return first.Count.CompareTo(second.Count);
    }
}
