using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>How many nodes a value consists of, and how many objects and arrays stand within each other in it.</summary>
internal readonly record struct NodeSize(int Nodes, int Depth)
{
    public static NodeSize Of(JsonNode? node) => node switch
    {
        JsonObject members => Sum(members.Select(member => member.Value)),
        JsonArray items => Sum(items),
        _ => new NodeSize(Nodes: 1, Depth: 0),
    };

    private static NodeSize Sum(IEnumerable<JsonNode?> children) => children.Select(Of).Aggregate(
        new NodeSize(Nodes: 1, Depth: 1), (sum, child) => new NodeSize(sum.Nodes + child.Nodes, Math.Max(sum.Depth, child.Depth + 1)));
}
