using System.Collections.Generic;

namespace Cf1Gen.Generator.Reading.JsonPath.Syntax;

/// <summary>A segment of a query: <c>.name</c>, <c>['a', 0]</c>, <c>..*</c>.</summary>
/// <param name="IsDescendant">
/// <see langword="true"/> if the selectors apply to a node and all of its descendants; <see langword="false"/> if they apply to the node
/// only.
/// </param>
/// <param name="Selectors">The selectors.</param>
/// <param name="Start">The offset of its first character in the text of the query.</param>
/// <param name="End">The offset behind its last character.</param>
internal sealed record JsonPathSegment(bool IsDescendant, IReadOnlyList<Selector> Selectors, int Start, int End)
{
    /// <summary>Gets a value indicating whether the segment selects at most one node.</summary>
    public bool IsSingular => !IsDescendant && Selectors is [Selector.Name or Selector.Index];
}
