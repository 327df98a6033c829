namespace Cf1Gen.Runtime;

/// <summary>Keeps a few sources of completed calls, whose timers are expensive to create.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal static class CancellationSources
{
    private static readonly CancellationTokenSource?[] s_spare = new CancellationTokenSource?[16];

    /// <summary>Returns a source that is canceled after a time.</summary>
    /// <param name="timeout">The time, which can be infinite.</param>
    /// <param name="timeProvider">The clock. Only sources with the clock of the system are kept.</param>
    internal static CancellationTokenSource Start(TimeSpan timeout, TimeProvider timeProvider)
    {
        if (timeProvider != TimeProvider.System || Take() is not { } source)
        {
            return new CancellationTokenSource(timeout, timeProvider);
        }

        source.CancelAfter(timeout);
        return source;
    }

    /// <summary>Disposes of a source, or keeps it for another call.</summary>
    /// <param name="source">The source.</param>
    /// <param name="isReusable">A value indicating whether nothing uses its token any more.</param>
    internal static void End(CancellationTokenSource source, bool isReusable)
    {
        // A source with another clock cannot be reset.
        if (!isReusable || !source.TryReset() || !Keep(source))
        {
            source.Dispose();
        }
    }

    private static CancellationTokenSource? Take()
    {
        for (var i = 0; i < s_spare.Length; i++)
        {
            if (s_spare[i] is not null && Interlocked.Exchange(ref s_spare[i], null) is { } source)
            {
                return source;
            }
        }

        return null;
    }

    private static bool Keep(CancellationTokenSource source)
    {
        for (var i = 0; i < s_spare.Length; i++)
        {
            if (s_spare[i] is null && Interlocked.CompareExchange(ref s_spare[i], source, null) is null)
            {
                return true;
            }
        }

        return false;
    }
}
