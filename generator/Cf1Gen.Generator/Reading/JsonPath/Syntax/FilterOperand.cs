using System.Collections.Generic;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.JsonPath.Regexps;

namespace Cf1Gen.Generator.Reading.JsonPath.Syntax;

/// <summary>A part of a filter expression that has a value.</summary>
/// <param name="Offset">The offset of its first character in the text of the query.</param>
internal abstract record FilterOperand(int Offset)
{
    /// <summary>A string, a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Offset">The offset in the text of the query.</param>
    internal sealed record Literal(JsonNode? Value, int Offset) : FilterOperand(Offset);

    /// <summary>A query.</summary>
    /// <param name="Value">The query.</param>
    /// <param name="Offset">The offset in the text of the query.</param>
    internal sealed record Query(JsonPathQuery Value, int Offset) : FilterOperand(Offset);

    /// <summary>A call of a function.</summary>
    /// <param name="Signature">The function.</param>
    /// <param name="Arguments">The arguments, which have the types of the parameters.</param>
    /// <param name="Offset">The offset in the text of the query.</param>
    internal sealed record Function(FunctionSignature Signature, IReadOnlyList<FilterOperand> Arguments, int Offset) : FilterOperand(Offset)
    {
        /// <summary>
        /// Gets the regular expression of a function that has one as a literal; <see langword="null"/> if it is computed or not valid.
        /// </summary>
        public Regexp? Pattern { get; init; }
    }
}
