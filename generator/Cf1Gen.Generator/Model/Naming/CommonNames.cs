using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>
/// Finds the name that fits all places of a shared type: the proposals of <c>EventTagDeleteResult</c> and <c>EventRuleDeleteResult</c> have
/// <c>EventDeleteResult</c> in common.
/// </summary>
internal static class CommonNames
{
    /// <summary>Words that are not a name on their own.</summary>
    private static readonly string[] s_generic = ["Result", "Item", "Value", "Options", "Data", "Type"];

    /// <summary>
    /// Returns the common name; empty when the proposals have too little in common, or when all of them begin with the shortest one.
    /// </summary>
    /// <param name="proposals">The proposals, the shortest first.</param>
    public static IEnumerable<string> Of(SortedSet<string> proposals)
    {
        var shortest = proposals.Min!;
        if (proposals.All(proposal => proposal.StartsWith(shortest, StringComparison.Ordinal)))
        {
            return [];
        }

        var words = proposals.Select(WordSplitter.Split).ToList();
        var least = words.Min(list => list.Count);
        var first = words[0];
        var start = Enumerable.Range(0, least).TakeWhile(i => words.All(list => list[i] == first[i])).Count();
        var end = Enumerable.Range(1, least - start)
            .TakeWhile(i => words.All(list => list[list.Count - i] == first[first.Count - i]))
            .Count();
        var name = Identifier.Pascal(first.Take(start).Concat(first.Skip(first.Count - end)), shortest);
        if (start > 0)
        {
            return [end > 0 ? name : name + "Result"];
        }

        return end > 1 || (end == 1 && Array.IndexOf(s_generic, name) < 0) ? [name] : [];
    }
}
