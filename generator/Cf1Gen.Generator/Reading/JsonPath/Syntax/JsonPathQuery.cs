using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Reading.JsonPath.Syntax;

/// <summary>A JSONPath query (RFC 9535): <c>$.paths['/notes'].get</c>.</summary>
/// <param name="IsRelative">
/// <see langword="true"/> if the query starts at the node that a filter tests, <c>@</c>; <see langword="false"/> if it starts at the
/// root, <c>$</c>.
/// </param>
/// <param name="Segments">The segments.</param>
internal sealed record JsonPathQuery(bool IsRelative, IReadOnlyList<JsonPathSegment> Segments)
{
    /// <summary>Gets what is valid in the query, but has no effect, such as a regular expression with a syntax error.</summary>
    public IReadOnlyList<JsonPathSyntaxException> Warnings { get; init; } = [];

    /// <summary>Gets a value indicating whether the query selects at most one node of any document.</summary>
    public bool IsSingular { get; } = Segments.All(segment => segment.IsSingular);

    /// <summary>Parses a query.</summary>
    /// <exception cref="JsonPathSyntaxException">The text is not a query.</exception>
    public static JsonPathQuery Parse(string text) => JsonPathParser.Parse(text);

    /// <summary>Returns the query of the first segments.</summary>
    public JsonPathQuery Take(int count) => new(IsRelative, [.. Segments.Take(count)]);
}
