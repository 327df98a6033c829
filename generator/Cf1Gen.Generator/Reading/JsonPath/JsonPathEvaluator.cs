using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.JsonPath.Syntax;

namespace Cf1Gen.Generator.Reading.JsonPath;

/// <summary>Evaluates queries on a document.</summary>
internal sealed class JsonPathEvaluator
{
    private readonly JsonNode? _root;
    private readonly EvaluationBudget _budget;
    private readonly FilterEvaluator _filters;

    /// <summary>Initializes a new instance of the <see cref="JsonPathEvaluator"/> class.</summary>
    /// <param name="root">The root of the document.</param>
    /// <param name="budget">Receives the steps that the evaluation takes.</param>
    public JsonPathEvaluator(JsonNode? root, EvaluationBudget budget)
    {
        _root = root;
        _budget = budget;
        _filters = new FilterEvaluator(this, budget);
    }

    /// <summary>
    /// Returns the nodes that a query selects, in the order of RFC 9535. A node that several selectors select is in the list several times.
    /// </summary>
    /// <exception cref="JsonPathLimitException">The evaluation exceeds a limit.</exception>
    public IReadOnlyList<JsonPathNode> Select(JsonPathQuery query)
    {
        var selected = new List<JsonPathNode>();
        Visit(query, 0, new JsonPathNode(_root, NodePath.Root), node =>
        {
            if (selected.Count == EvaluationBudget.SelectedNodes)
            {
                throw new JsonPathLimitException("selects too many nodes");
            }

            selected.Add(node);
            return true;
        });
        return selected;
    }

    /// <summary>Returns the value of the first node that a query of a filter selects.</summary>
    /// <param name="query">The query.</param>
    /// <param name="current">The node that the filter tests.</param>
    public FilterValue First(JsonPathQuery query, JsonNode? current)
    {
        if (query.IsSingular)
        {
            return Follow(query, query.IsRelative ? current : _root);
        }

        var first = FilterValue.Nothing;
        Visit(query, 0, Start(query, current), node =>
        {
            first = FilterValue.Of(node.Value);
            return false;
        });
        return first;
    }

    /// <summary>Returns the number of the nodes that a query of a filter selects, and the value of the first one.</summary>
    /// <param name="query">The query.</param>
    /// <param name="current">The node that the filter tests.</param>
    public (int Number, JsonNode? First) Count(JsonPathQuery query, JsonNode? current)
    {
        var (number, first) = (0, default(JsonNode));
        Visit(query, 0, Start(query, current), node =>
        {
            first = number++ == 0 ? node.Value : first;
            return true;
        });
        return (number, first);
    }

    /// <summary>Returns the value that a singular query selects. Most queries of filters are singular.</summary>
    private FilterValue Follow(JsonPathQuery query, JsonNode? node)
    {
        _budget.Spend(1 + query.Segments.Count);
        foreach (var segment in query.Segments)
        {
            switch (segment.Selectors[0])
            {
                case Selector.Name name when node is JsonObject members && members.TryGetPropertyValue(name.Value, out var member):
                    node = member;
                    break;
                case Selector.Index index when node is JsonArray items && FindItem(index, items) is { } at:
                    node = items[at];
                    break;
                default:
                    return FilterValue.Nothing;
            }
        }

        return FilterValue.Of(node);
    }

    /// <summary>Returns the index of an item, counted from the start; <see langword="null"/> if the array does not have it.</summary>
    private static int? FindItem(Selector.Index index, JsonArray items)
    {
        var at = index.Value < 0 ? index.Value + items.Count : index.Value;
        return at >= 0 && at < items.Count ? (int)at : null;
    }

    private JsonPathNode Start(JsonPathQuery query, JsonNode? current) => new(query.IsRelative ? current : _root, Path: null);

    /// <summary>Visits the nodes that the segments from an index on select, until <paramref name="found"/> returns false.</summary>
    private bool Visit(JsonPathQuery query, int index, JsonPathNode node, Func<JsonPathNode, bool> found)
    {
        _budget.Spend();
        if (index == query.Segments.Count)
        {
            return found(node);
        }

        if (node.Value is not (JsonObject or JsonArray))
        {
            return true;
        }

        var segment = query.Segments[index];
        foreach (var selector in segment.Selectors)
        {
            foreach (var child in SelectChildren(selector, node))
            {
                if (!Visit(query, index + 1, child, found))
                {
                    return false;
                }
            }
        }

        return !segment.IsDescendant || VisitDescendants(query, index, node, found);
    }

    private bool VisitDescendants(JsonPathQuery query, int index, JsonPathNode node, Func<JsonPathNode, bool> found)
    {
        if (node.Value is JsonObject members)
        {
            foreach (var member in members)
            {
                if (member.Value is JsonObject or JsonArray && !Visit(query, index, node.Child(member.Key, member.Value), found))
                {
                    return false;
                }
            }
        }
        else if (node.Value is JsonArray items)
        {
            for (var at = 0; at < items.Count; at++)
            {
                if (items[at] is { } item and (JsonObject or JsonArray) && !Visit(query, index, node.Child(at, item), found))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private IEnumerable<JsonPathNode> SelectChildren(Selector selector, JsonPathNode node)
    {
        switch (selector)
        {
            case Selector.Name name:
                return node.Value is JsonObject members && members.TryGetPropertyValue(name.Value, out var member)
                    ? [node.Child(name.Value, member)]
                    : [];
            case Selector.Index index:
                return node.Value is JsonArray items && FindItem(index, items) is { } at ? [node.Child(at, items[at])] : [];
            case Selector.Slice slice:
                return node.Value is JsonArray list ? SelectSlice(slice, node, list) : [];
            case Selector.Filter filter:
                return SelectByFilter(filter, node);
            default:
                return Children(node);
        }
    }

    private IEnumerable<JsonPathNode> SelectByFilter(Selector.Filter filter, JsonPathNode node)
    {
        if (node.Value is JsonObject members)
        {
            foreach (var member in members)
            {
                if (_filters.IsTrue(filter.Expression, member.Value))
                {
                    yield return node.Child(member.Key, member.Value);
                }
            }
        }
        else if (node.Value is JsonArray items)
        {
            for (var index = 0; index < items.Count; index++)
            {
                if (_filters.IsTrue(filter.Expression, items[index]))
                {
                    yield return node.Child(index, items[index]);
                }
            }
        }
    }

    private static IEnumerable<JsonPathNode> SelectSlice(Selector.Slice slice, JsonPathNode node, JsonArray items)
    {
        if (slice.Step == 0)
        {
            yield break;
        }

        // The bounds are those of the RFC: a range that is open at the end where the slice begins.
        var isForward = slice.Step > 0;
        var (low, high) = isForward ? (0L, (long)items.Count) : (-1L, items.Count - 1L);
        var start = Bound(slice.Start ?? (isForward ? 0 : items.Count - 1));
        var end = slice.End is { } last ? Bound(last) : isForward ? high : low;
        for (var index = start; isForward ? index < end : index > end; index += slice.Step)
        {
            yield return node.Child((int)index, items[(int)index]);
        }

        long Bound(long index) => Math.Min(Math.Max(index < 0 ? index + items.Count : index, low), high);
    }

    private static IEnumerable<JsonPathNode> Children(JsonPathNode node)
    {
        if (node.Value is JsonObject members)
        {
            foreach (var member in members)
            {
                yield return node.Child(member.Key, member.Value);
            }
        }
        else if (node.Value is JsonArray items)
        {
            for (var index = 0; index < items.Count; index++)
            {
                yield return node.Child(index, items[index]);
            }
        }
    }
}
