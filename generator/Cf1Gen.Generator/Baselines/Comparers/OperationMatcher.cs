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
        var removed = before.ToList();
        var added = after.ToList();
        foreach (var key in s_keys)
        {
            var open = added.ToLookup(key, StringComparer.Ordinal);
            foreach (var operation in removed.ToList())
            {
                var candidates = open[key(operation)].Where(added.Contains).ToList();
                if (candidates.Find(other => other.FullName == operation.FullName) is { } same)
                {
                    Pair(operation, same);
                }
                else if (candidates is [var only])
                {
                    Pair(operation, only);
                }
            }
        }

        return new MatchedOperations(pairs, removed, added);

        void Pair(BaselineOperation one, BaselineOperation other)
        {
            pairs.Add((one, other));
            removed.Remove(one);
            added.Remove(other);
        }
    }
}
