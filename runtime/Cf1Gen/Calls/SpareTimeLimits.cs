namespace Cf1Gen.Runtime;

/// <summary>Keeps a few time limits of completed calls, whose timers are expensive to create.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal static class SpareTimeLimits
{
    private static readonly TimeLimit?[] s_spare = new TimeLimit?[16];

    /// <summary>Returns a time limit that is not used; <see langword="null"/> if there is none.</summary>
    internal static TimeLimit? Take()
    {
        for (var i = 0; i < s_spare.Length; i++)
        {
            if (s_spare[i] is not null && Interlocked.Exchange(ref s_spare[i], null) is { } limit)
            {
                return limit;
            }
        }

        return null;
    }

    /// <summary>Keeps a time limit for another call.</summary>
    /// <returns><see langword="false"/> if enough are kept.</returns>
    internal static bool Keep(TimeLimit limit)
    {
        for (var i = 0; i < s_spare.Length; i++)
        {
            if (s_spare[i] is null && Interlocked.CompareExchange(ref s_spare[i], limit, null) is null)
            {
                return true;
            }
        }

        return false;
    }
}
