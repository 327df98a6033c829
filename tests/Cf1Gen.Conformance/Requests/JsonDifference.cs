namespace Cf1Gen.Conformance.Requests;

/// <summary>A difference between two JSON values.</summary>
/// <param name="Kind">What happened to the value: it was lost, added, or changed, or a list has another length.</param>
/// <param name="Path">The JSON path.</param>
/// <param name="Expected">The expected value.</param>
/// <param name="Found">The value that was found.</param>
internal sealed record JsonDifference(string Kind, string Path, string Expected, string Found)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}: expected {Expected}, found {Found}";
}
