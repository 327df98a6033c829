namespace Cf1Gen.Load.Measures;

/// <summary>Chance that is the same in every run: it depends on numbers alone, and not on which thread comes first.</summary>
internal static class Chance
{
    /// <summary>Returns a number of at least 0 and less than 1.</summary>
    internal static double Of(int seed, int id, int attempt)
    {
        // SplitMix64 over the three numbers.
        var state = ((ulong)(uint)seed << 40) ^ ((ulong)(uint)id << 8) ^ (uint)attempt;
        state += 0x9E3779B97F4A7C15;
        state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        state = (state ^ (state >> 27)) * 0x94D049BB133111EB;
        return ((state ^ (state >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
