using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.JsonPath.Regexps;
using Cf1Gen.Generator.Reading.JsonPath.Syntax;

namespace Cf1Gen.Generator.Reading.JsonPath;

/// <summary>Evaluates the expressions of filters.</summary>
/// <param name="queries">The evaluator of the queries in expressions.</param>
/// <param name="budget">Receives the steps that the evaluation takes.</param>
internal sealed class FilterEvaluator(JsonPathEvaluator queries, EvaluationBudget budget)
{
    private const int MaximumPatterns = 1000;

    private readonly JsonComparer _comparer = new(budget);

    // Patterns that are values of the document. The value is null if the pattern is not valid.
    private readonly Dictionary<string, Regexp?> _patterns = new(StringComparer.Ordinal);

    /// <summary>Determines whether an expression is true for a node.</summary>
    public bool IsTrue(FilterExpression expression, JsonNode? current)
    {
        budget.Spend();
        return expression switch
        {
            FilterExpression.And and => and.Operands.All(operand => IsTrue(operand, current)),
            FilterExpression.Or or => or.Operands.Any(operand => IsTrue(operand, current)),
            FilterExpression.Not not => !IsTrue(not.Operand, current),
            FilterExpression.Comparison comparison => Compare(
                Evaluate(comparison.Left, current), comparison.Operator, Evaluate(comparison.Right, current)),
            FilterExpression.Test { Operand: FilterOperand.Query query } => queries.First(query.Value, current).Exists,
            FilterExpression.Test { Operand: FilterOperand.Function function } => IsMatch(function, current),
            _ => throw new InvalidOperationException("The expression is not well-typed."),
        };
    }

    private bool Compare(FilterValue left, ComparisonOperator comparison, FilterValue right) => comparison switch
    {
        ComparisonOperator.Equal => AreEqual(left, right),
        ComparisonOperator.NotEqual => !AreEqual(left, right),
        ComparisonOperator.Less => _comparer.Compare(left.Node, right.Node) < 0,
        ComparisonOperator.Greater => _comparer.Compare(left.Node, right.Node) > 0,
        ComparisonOperator.LessOrEqual => AreEqual(left, right) || _comparer.Compare(left.Node, right.Node) < 0,
        _ => AreEqual(left, right) || _comparer.Compare(left.Node, right.Node) > 0,
    };

    private bool AreEqual(FilterValue left, FilterValue right) =>
        left.Exists == right.Exists && (!left.Exists || _comparer.AreEqual(left.Node, right.Node));

    private FilterValue Evaluate(FilterOperand operand, JsonNode? current) => operand switch
    {
        FilterOperand.Literal literal => FilterValue.Of(literal.Value),
        FilterOperand.Query query => queries.First(query.Value, current),
        FilterOperand.Function function => Call(function, current),
        _ => throw new InvalidOperationException("The operand is not known."),
    };

    private FilterValue Call(FilterOperand.Function call, JsonNode? current)
    {
        if (call.Signature == FunctionSignature.Length)
        {
            return GetLength(Evaluate(call.Arguments[0], current));
        }

        var (count, first) = queries.Count(((FilterOperand.Query)call.Arguments[0]).Value, current);
        return call.Signature == FunctionSignature.Count
            ? FilterValue.Of(JsonValue.Create(count))
            : count == 1 ? FilterValue.Of(first) : FilterValue.Nothing;
    }

    private FilterValue GetLength(FilterValue value)
    {
        switch (value.Node)
        {
            case JsonArray items:
                return FilterValue.Of(JsonValue.Create(items.Count));
            case JsonObject members:
                return FilterValue.Of(JsonValue.Create(members.Count));
            case var _ when value.AsString() is { } text:
                budget.Spend(text.Length);
                return FilterValue.Of(JsonValue.Create(
                    text.Length - Enumerable.Range(1, Math.Max(text.Length - 1, 0)).Count(i => char.IsSurrogatePair(text, i - 1))));
            default:
                return FilterValue.Nothing;
        }
    }

    private bool IsMatch(FilterOperand.Function call, JsonNode? current)
    {
        var text = Evaluate(call.Arguments[0], current).AsString();
        var pattern = call.Pattern ?? FindPattern(Evaluate(call.Arguments[1], current).AsString());
        return text is not null && pattern?.IsMatch(text, call.Signature == FunctionSignature.Match, budget) == true;
    }

    private Regexp? FindPattern(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (!_patterns.TryGetValue(text, out var pattern))
        {
            if (_patterns.Count == MaximumPatterns)
            {
                _patterns.Clear();
            }

            budget.Spend(text.Length);
            _patterns.Add(text, pattern = Parse(text));
        }

        return pattern;
    }

    private static Regexp? Parse(string text)
    {
        try
        {
            return Regexp.Parse(text);
        }
        catch (RegexpSyntaxException)
        {
            // By the specification, the functions return false.
            return null;
        }
    }
}
