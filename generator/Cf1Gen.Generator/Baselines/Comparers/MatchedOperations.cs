using System.Collections.Generic;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>The operations of two versions of a client.</summary>
/// <param name="Pairs">The operations of both.</param>
/// <param name="Removed">The operations of the old client that the new one does not have.</param>
/// <param name="Added">The operations of the new client that the old one does not have.</param>
internal sealed record MatchedOperations(
    IReadOnlyList<(BaselineOperation Before, BaselineOperation After)> Pairs,
    IReadOnlyList<BaselineOperation> Removed,
    IReadOnlyList<BaselineOperation> Added);
