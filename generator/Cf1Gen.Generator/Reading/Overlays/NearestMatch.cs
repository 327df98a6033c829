using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.JsonPath;
using Cf1Gen.Generator.Reading.JsonPath.Syntax;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>Describes why a query selects nothing: the longest part that selects something, and the nearest name there.</summary>
/// <remarks>
/// The search has steps of its own: an action that matches nothing must not prevent the next ones, and many of them must not take long.
/// </remarks>
/// <param name="root">The root of the document.</param>
/// <param name="cancellationToken">A token to cancel the operation.</param>
internal sealed class NearestMatch(JsonNode? root, CancellationToken cancellationToken)
{
    // The comparison of a name with another one takes as many steps as there are pairs of their characters.
    private const int StepsOfName = 200;

    private readonly EvaluationBudget _budget = new(EvaluationBudget.DefaultSteps, cancellationToken);

    /// <summary>Returns the first segment of a query that selects nothing, and the reason.</summary>
    /// <param name="query">The query, which selects nothing.</param>
    public (JsonPathSegment Segment, string Reason) Describe(OverlayQuery query)
    {
        try
        {
            return Find(query);
        }
        catch (JsonPathLimitException)
        {
            return (query.Query.Segments[0], "The nearest match was not searched, because that would take too many steps");
        }
    }

    private (JsonPathSegment Segment, string Reason) Find(OverlayQuery query)
    {
        var evaluator = new JsonPathEvaluator(root, _budget);
        var segments = query.Query.Segments;
        var count = segments.Count - 1;
        var nodes = evaluator.Select(query.Query.Take(count));
        while (nodes.Count == 0)
        {
            nodes = evaluator.Select(query.Query.Take(--count));
        }

        var found = query.Text.Substring(0, count == 0 ? 1 : segments[count - 1].End);
        return (segments[count], Describe(segments[count], nodes, $"'{found}'"));
    }

    private string Describe(JsonPathSegment segment, IReadOnlyList<JsonPathNode> nodes, string found)
    {
        var names = segment.Selectors.OfType<Selector.Name>().Select(name => name.Value).ToList();
        if (names.Count == segment.Selectors.Count)
        {
            return DescribeNames(names, segment.IsDescendant, nodes, found);
        }

        return segment.Selectors[0] switch
        {
            Selector.Filter when nodes.Sum(node => CountChildren(node.Value)) is > 0 and var children =>
                $"The filter matches none of the {children} values in {found}",
            Selector.Index or Selector.Slice when nodes.Sum(node => (node.Value as JsonArray)?.Count ?? 0) is > 0 and var items =>
                $"{found} has {items} item{(items == 1 ? "" : "s")}",
            _ when nodes[0].Value is JsonObject or JsonArray => $"{found} is {JsonKind.Describe(nodes[0].Value)} without such values",
            _ => $"{found} is {JsonKind.Describe(nodes[0].Value)}",
        };
    }

    private string DescribeNames(
        List<string> names, bool isDescendant, IReadOnlyList<JsonPathNode> nodes, string found)
    {
        var existing = (isDescendant ? nodes.SelectMany(node => FindNames(node.Value)) : nodes.SelectMany(node => GetNames(node.Value)))
            .Distinct().ToList();
        _budget.Spend(existing.Count * StepsOfName);
        var missing = string.Join("' or '", names);
        var nearest = NearestName.Find(names[0], existing);
        return (nearest, isDescendant) switch
        {
            (null, _) => $"{found} is {JsonKind.Describe(nodes[0].Value)}{(nodes[0].Value is JsonObject ? " without members" : "")}",
            (_, true) => $"Nothing in {found} has the name '{missing}'; the nearest name is '{nearest}'",
            _ => $"{found} has no member '{missing}'; the nearest is '{nearest}'",
        };
    }

    private static int CountChildren(JsonNode? node) => node switch
    {
        JsonObject members => members.Count,
        JsonArray items => items.Count,
        _ => 0,
    };

    private static IEnumerable<string> GetNames(JsonNode? node) => (node as JsonObject)?.Select(member => member.Key) ?? [];

    private IEnumerable<string> FindNames(JsonNode? root)
    {
        var remaining = new Stack<JsonNode?>([root]);
        while (remaining.Count > 0)
        {
            var node = remaining.Pop();
            _budget.Spend();
            foreach (var name in GetNames(node))
            {
                yield return name;
            }

            foreach (var child in (node as JsonObject)?.Select(member => member.Value) ?? node as JsonArray ?? [])
            {
                remaining.Push(child);
            }
        }
    }
}
