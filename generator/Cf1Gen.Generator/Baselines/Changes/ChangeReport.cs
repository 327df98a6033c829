using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Baselines.Changes;

/// <summary>The changes between two versions of a client.</summary>
/// <param name="Changes">The changes: first those that break something, each group by subject and name.</param>
/// <param name="OldOperations">The number of operations of the old client.</param>
/// <param name="RemovedOperations">The number of operations that the new client does not have.</param>
internal sealed record ChangeReport(EquatableArray<ApiChange> Changes, int OldOperations, int RemovedOperations)
{
    /// <summary>Gets the part of the version that the changes together increment.</summary>
    public VersionStep Step => Changes.Count == 0 ? VersionStep.Patch : Changes.Max(change => change.Step);

    /// <summary>
    /// Gets a value indicating whether more than a quarter of the operations are gone, which is more often an accident than a decision.
    /// </summary>
    public bool IsMassRemoval => RemovedOperations * 4 > OldOperations;

    /// <summary>Gets the changes that break something.</summary>
    public IEnumerable<ApiChange> Breaking => Changes.Where(change => change.IsBreaking);
}
