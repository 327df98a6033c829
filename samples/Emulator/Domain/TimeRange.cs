namespace Cf1Gen.Emulation.Domain;

/// <summary>A time range that excludes its bounds. A bound that is null is unlimited.</summary>
internal readonly record struct TimeRange(DateTime? After, DateTime? Before)
{
    public bool Contains(DateTime? time) =>
        (After is null || time > After) && (Before is null || time < Before);
}
