namespace Cf1Gen.Compatibility;

/// <summary>The result of a run.</summary>
/// <param name="Kinds">The changes and breaks by kind.</param>
/// <param name="Documents">The number of documents that were changed.</param>
/// <param name="Breaks">The breaks.</param>
public sealed record CompatibilityReport(
    IReadOnlyDictionary<string, KindTally> Kinds, int Documents, IReadOnlyList<Break> Breaks)
{
    /// <summary>Gets the changes and breaks of all kinds.</summary>
    public KindTally Total => new(Kinds.Values.Sum(kind => kind.Changes), Kinds.Values.Sum(kind => kind.Breaks));
}
