using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.JsonPath.Regexps;

namespace Cf1Gen.Generator.Reading.JsonPath.Syntax;

/// <summary>Parses the expressions of filters, and checks that they are well-typed.</summary>
/// <param name="scanner">The scanner of the query.</param>
/// <param name="queries">The parser of the queries in expressions.</param>
internal sealed class FilterParser(JsonPathScanner scanner, JsonPathParser queries)
{
    private static readonly (string Token, ComparisonOperator Operator)[] s_operators =
    [
        ("==", ComparisonOperator.Equal), ("!=", ComparisonOperator.NotEqual), ("<=", ComparisonOperator.LessOrEqual),
        (">=", ComparisonOperator.GreaterOrEqual), ("<", ComparisonOperator.Less), (">", ComparisonOperator.Greater),
    ];

    /// <summary>Gets the errors in regular expressions, which do not make a query invalid.</summary>
    public List<JsonPathSyntaxException> Warnings { get; } = [];

    /// <summary>Reads a logical expression.</summary>
    public FilterExpression ReadExpression()
    {
        scanner.Enter();
        var alternatives = new List<FilterExpression>();
        do
        {
            var operands = new List<FilterExpression>();
            do
            {
                scanner.SkipBlanks();
                operands.Add(ReadBasic());
            }
            while (scanner.TryReadAfterBlanks("&&"));

            alternatives.Add(operands.Count == 1 ? operands[0] : new FilterExpression.And(operands));
        }
        while (scanner.TryReadAfterBlanks("||"));

        scanner.Leave();
        return alternatives.Count == 1 ? alternatives[0] : new FilterExpression.Or(alternatives);
    }

    private FilterExpression ReadBasic()
    {
        var isNegated = scanner.TryRead("!");
        if (isNegated)
        {
            scanner.SkipBlanks();
        }

        var expression = scanner.TryRead("(") ? ReadParenthesized() : ReadTestOrComparison(isNegated);
        return isNegated ? new FilterExpression.Not(expression) : expression;
    }

    private FilterExpression ReadParenthesized()
    {
        var expression = ReadExpression();
        scanner.SkipBlanks();
        return scanner.TryRead(")") ? expression : throw scanner.Expected("')', '&&' or '||'");
    }

    private FilterExpression ReadTestOrComparison(bool isNegated)
    {
        var left = ReadOperand();
        if (TryReadOperator() is not { } comparison)
        {
            return left switch
            {
                FilterOperand.Literal => throw scanner.Expected("a comparison operator, because a literal alone is not a condition"),
                FilterOperand.Function { Signature: { Result: FilterType.Value } function } =>
                    throw scanner.Expected($"a comparison operator, because '{function.Name}' returns a value"),
                _ => new FilterExpression.Test(left),
            };
        }

        if (isNegated)
        {
            throw new JsonPathSyntaxException(left.Offset, "expected a query, a function or '(' after '!', but found a comparison");
        }

        scanner.SkipBlanks();
        var right = ReadOperand();
        RequireValue(left, "it cannot be compared");
        RequireValue(right, "it cannot be compared");
        return new FilterExpression.Comparison(left, comparison, right);
    }

    private ComparisonOperator? TryReadOperator()
    {
        foreach (var (token, comparison) in s_operators)
        {
            if (scanner.TryReadAfterBlanks(token))
            {
                return comparison;
            }
        }

        return null;
    }

    private FilterOperand ReadOperand()
    {
        var offset = scanner.Position;
        switch (scanner.Current)
        {
            case '$' or '@':
                var isRelative = scanner.Current == '@';
                scanner.Position++;
                return new FilterOperand.Query(new JsonPathQuery(isRelative, queries.ReadSegments()), offset);
            case '\'' or '"':
                return new FilterOperand.Literal(JsonValue.Create(scanner.ReadString()), offset);
            case '-' or (>= '0' and <= '9'):
                return new FilterOperand.Literal(JsonNode.Parse(scanner.ReadNumber()), offset);
        }

        var word = scanner.TryReadWord();
        if (word is not null && scanner.TryRead("("))
        {
            return ReadFunction(word, offset);
        }

        if (word is not ("true" or "false" or "null"))
        {
            scanner.Position = offset;
            throw scanner.Expected("'@', '$', a string, a number, true, false, null or a function");
        }

        return new FilterOperand.Literal(JsonNode.Parse(word), offset);
    }

    private FilterOperand.Function ReadFunction(string name, int offset)
    {
        var function = FunctionSignature.Find(name) ?? throw new JsonPathSyntaxException(
            offset, $"the function '{name}' does not exist; the nearest is "
                + $"'{NearestName.Find(name, FunctionSignature.All.Select(known => known.Name))}'");
        scanner.Enter();
        var arguments = new List<FilterOperand>();
        scanner.SkipBlanks();
        if (scanner.Current != ')')
        {
            do
            {
                scanner.SkipBlanks();
                arguments.Add(ReadArgument(function, arguments.Count));
            }
            while (scanner.TryReadAfterBlanks(","));
        }

        if (!scanner.TryReadAfterBlanks(")"))
        {
            scanner.SkipBlanks();
            throw scanner.Expected("',' or ')'");
        }

        if (arguments.Count != function.Parameters.Count)
        {
            throw new JsonPathSyntaxException(
                offset, $"the number of arguments of '{name}' is {arguments.Count}, but must be {function.Parameters.Count}");
        }

        scanner.Leave();
        return new FilterOperand.Function(function, arguments, offset)
        {
            Pattern = function.HasPattern ? ParsePattern(arguments[1]) : null,
        };
    }

    private FilterOperand ReadArgument(FunctionSignature function, int index)
    {
        var argument = scanner.Current is '!' or '(' ? null : ReadOperand();
        if (argument is null || TryReadOperator() is not null || scanner.TryReadAfterBlanks("&&") || scanner.TryReadAfterBlanks("||"))
        {
            throw new JsonPathSyntaxException(
                argument?.Offset ?? scanner.Position, $"an argument of '{function.Name}' is a value or a query, not a condition");
        }

        switch (index < function.Parameters.Count ? function.Parameters[index] : null as FilterType?)
        {
            case FilterType.Value:
                RequireValue(argument, $"'{function.Name}' requires a value");
                break;
            case FilterType.Nodes when argument is not FilterOperand.Query:
                throw new JsonPathSyntaxException(argument.Offset, $"the argument of '{function.Name}' must be a query");
        }

        return argument;
    }

    private static void RequireValue(FilterOperand operand, string reason)
    {
        if (operand is FilterOperand.Query { Value.IsSingular: false })
        {
            throw new JsonPathSyntaxException(operand.Offset, $"the query can select several nodes, so that {reason}");
        }

        if (operand is FilterOperand.Function { Signature: { Result: not FilterType.Value } function })
        {
            throw new JsonPathSyntaxException(operand.Offset, $"'{function.Name}' is a condition and not a value, so that {reason}");
        }
    }

    /// <summary>
    /// Parses a regular expression. By the specification, an invalid one matches nothing, and the query is valid.
    /// </summary>
    private Regexp? ParsePattern(FilterOperand argument)
    {
        if (argument is not FilterOperand.Literal { Value: JsonValue value } || !value.TryGetValue<string>(out var pattern))
        {
            return null;
        }

        try
        {
            return Regexp.Parse(pattern);
        }
        catch (RegexpSyntaxException e)
        {
            Warnings.Add(new JsonPathSyntaxException(
                argument.Offset, $"'{pattern}' is not a regular expression of RFC 9485: {e.Message}"));
            return null;
        }
    }
}
