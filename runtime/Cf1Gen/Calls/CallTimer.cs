namespace Cf1Gen.Runtime;

/// <summary>Measures the time of a call, with all its attempts.</summary>
/// <param name="limit">The total timeout.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class CallTimer(TimeSpan limit, TimeProvider timeProvider)
{
    private readonly long _origin = timeProvider.GetTimestamp();
    private TimeSpan _spent;
    private long? _resumed;

    /// <summary>Gets the total timeout.</summary>
    public TimeSpan Limit => limit;

    /// <summary>Gets the remaining time; zero when there is none.</summary>
    public TimeSpan Remaining => limit == Timeout.InfiniteTimeSpan
        ? TimeSpan.MaxValue
        : TimeoutValidation.Longer(limit - _spent - timeProvider.GetElapsedTime(_resumed ?? _origin), TimeSpan.Zero);

    /// <summary>Gets the time since the start of the call, including pauses.</summary>
    public TimeSpan Elapsed => timeProvider.GetElapsedTime(_origin);

    /// <summary>Pauses the timer while the call waits for the rate limiter.</summary>
    internal void Pause() => _spent += timeProvider.GetElapsedTime(_resumed ?? _origin);

    /// <summary>Resumes the timer.</summary>
    internal void Resume() => _resumed = timeProvider.GetTimestamp();

    /// <summary>Starts a time limit that ends with the call at the latest.</summary>
    /// <param name="timeout">The timeout of a part of the call, which can be infinite.</param>
    /// <param name="cancellationToken">The token of the caller.</param>
    internal TimeLimit Start(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var remaining = Remaining;
        return remaining == TimeSpan.MaxValue || (timeout != Timeout.InfiniteTimeSpan && timeout < remaining)
            ? TimeLimit.Start(timeout, timeProvider, endsCall: false, cancellationToken)
            : TimeLimit.Start(remaining, timeProvider, endsCall: true, cancellationToken);
    }
}
