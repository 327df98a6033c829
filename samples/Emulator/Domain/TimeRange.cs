namespace Cf1Gen.Emulation.Domain;

/// <summary>The times between two others, neither of them included. A side that is null is open.</summary>
internal readonly record struct TimeRange(DateTime? After, DateTime? Before)
{
    public bool Contains(DateTime? time) =>
        (After is null || time > After) && (Before is null || time < Before);
}
