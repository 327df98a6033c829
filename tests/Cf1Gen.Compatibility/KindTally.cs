namespace Cf1Gen.Compatibility;

/// <summary>The number of changes of a kind, and of those that broke a consumer.</summary>
/// <param name="Changes">The number of changes.</param>
/// <param name="Breaks">The number of breaks.</param>
public sealed record KindTally(int Changes, int Breaks)
{
    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Changes,6} {Breaks,6} {100.0 * Breaks / Math.Max(1, Changes),6:0.0} %");
}
