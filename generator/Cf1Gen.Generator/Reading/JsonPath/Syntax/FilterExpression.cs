using System.Collections.Generic;

namespace Cf1Gen.Generator.Reading.JsonPath.Syntax;

/// <summary>A logical expression of a filter.</summary>
internal abstract record FilterExpression
{
    /// <summary>The expression is true if all operands are.</summary>
    /// <param name="Operands">The operands.</param>
    internal sealed record And(IReadOnlyList<FilterExpression> Operands) : FilterExpression;

    /// <summary>The expression is true if one of the operands is.</summary>
    /// <param name="Operands">The operands.</param>
    internal sealed record Or(IReadOnlyList<FilterExpression> Operands) : FilterExpression;

    /// <summary>The expression is true if the operand is not.</summary>
    /// <param name="Operand">The operand.</param>
    internal sealed record Not(FilterExpression Operand) : FilterExpression;

    /// <summary>Compares two values.</summary>
    /// <param name="Left">The left value.</param>
    /// <param name="Operator">The operator.</param>
    /// <param name="Right">The right value.</param>
    internal sealed record Comparison(FilterOperand Left, ComparisonOperator Operator, FilterOperand Right) : FilterExpression;

    /// <summary>Tests whether a query selects a node, or whether the result of a function is true.</summary>
    /// <param name="Operand">The query or the function.</param>
    internal sealed record Test(FilterOperand Operand) : FilterExpression;
}
