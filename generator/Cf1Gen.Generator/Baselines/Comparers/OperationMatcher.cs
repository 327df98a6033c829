using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Naming.Pinning;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>Finds the operations of an old client in a new one.</summary>
/// <remarks>
/// An operation is the same if its HTTP method and path are, whatever its id is: ids are reused. Of the rest, those with one id are the
/// same, and then those with one name in C#.
/// </remarks>
internal static class OperationMatcher
{
    private static readonly Func<BaselineOperation, string>[] s_keys =
    [
        operation => operation.Key,
        operation => OperationKey.Normalize(operation.Key),
        operation => operation.Id + " " + operation.Content,
        operation => operation.FullName,
    ];

    /// <summary>Finds the pairs.</summary>
    public static MatchedOperations Match(IReadOnlyList<BaselineOperation> before, IReadOnlyList<BaselineOperation> after)
    {
        var pairs = new List<(BaselineOperation, BaselineOperation)>();
        var removed = Enumerable.Range(0, before.Count).ToList();
        var added = new HashSet<int>(Enumerable.Range(0, after.Count));
        foreach (var key in s_keys)
        {
            var candidates = added.ToLookup(index => key(after[index]), StringComparer.Ordinal);
            removed.RemoveAll(index => TryPair(before[index], [.. candidates[key(before[index])].Where(added.Contains)]));
        }

        return new MatchedOperations(
            pairs, removed.ConvertAll(index => before[index]), [.. added.OrderBy(index => index).Select(index => after[index])]);

        bool TryPair(BaselineOperation operation, List<int> candidates)
        {
            var same = candidates.FindIndex(index => after[index].FullName == operation.FullName);
            if (same < 0 && candidates.Count != 1)
            {
                return false;
            }

            var found = candidates[Math.Max(same, 0)];
            added.Remove(found);
            pairs.Add((operation, after[found]));
            return true;
        }
    }
}
