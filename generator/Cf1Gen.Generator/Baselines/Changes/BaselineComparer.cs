using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Baselines.Comparers;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Baselines.Changes;

/// <summary>Finds the changes between two versions of a client, and what they break for its users.</summary>
internal static class BaselineComparer
{
    /// <summary>Compares two versions of a client.</summary>
    /// <param name="before">The old client.</param>
    /// <param name="after">The new client.</param>
    public static ChangeReport Compare(Baseline before, Baseline after)
    {
        if (before == after)
        {
            return new ChangeReport(default, before.Operations.Count, RemovedOperations: 0);
        }

        var comparison = new Comparison(before, after);
        ClientComparer.Compare(comparison);
        var operations = OperationMatcher.Match(before.Operations, after.Operations);
        OperationComparer.Compare(operations, comparison);
        TypeComparer.Compare(operations, comparison);
        return new ChangeReport(
            comparison.Changes
                .OrderByDescending(change => change.IsBreaking)
                .ThenBy(change => change.Subject is ChangeSubject.Property or ChangeSubject.EnumValue or ChangeSubject.UnionCase
                    ? ChangeSubject.Type
                    : change.Subject is ChangeSubject.Parameter ? ChangeSubject.Operation : change.Subject)
                .ThenBy(change => change.Name, StringComparer.Ordinal)
                .ThenBy(change => change.Kind)
                .ThenBy(change => change.Message, StringComparer.Ordinal)
                .ToEquatableArray(),
            before.Operations.Count,
            operations.Removed.Count);
    }
}
