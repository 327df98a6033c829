using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>The size of a JSON value.</summary>
/// <param name="Nodes">The number of nodes, including the value itself.</param>
/// <param name="Depth">The nesting depth of objects and arrays.</param>
internal readonly record struct NodeSize(int Nodes, int Depth)
{
    /// <summary>Measures a JSON value.</summary>
    public static NodeSize Measure(JsonNode? node) => node switch
    {
        JsonObject members => Sum(members.Select(member => member.Value)),
        JsonArray items => Sum(items),
        _ => new NodeSize(Nodes: 1, Depth: 0),
    };

    private static NodeSize Sum(IEnumerable<JsonNode?> children) => children.Select(Measure).Aggregate(
        new NodeSize(Nodes: 1, Depth: 1), (sum, child) => new NodeSize(sum.Nodes + child.Nodes, Math.Max(sum.Depth, child.Depth + 1)));
}
