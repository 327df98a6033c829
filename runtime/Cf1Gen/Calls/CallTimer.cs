namespace Cf1Gen.Runtime;

/// <summary>The total timeout of a call, with all its attempts.</summary>
internal sealed class CallTimer(TimeSpan limit, TimeProvider timeProvider) : IDisposable
{
    private readonly CancellationTokenSource _end = new(limit, timeProvider);
    private TimeSpan _spent;
    private long _start = timeProvider.GetTimestamp();

    /// <summary>Gets the total timeout.</summary>
    public TimeSpan Limit => limit;

    public CancellationToken Token => _end.Token;

    public bool IsOver => _end.IsCancellationRequested;

    /// <summary>Gets the remaining time.</summary>
    public TimeSpan Remaining => IsUnlimited ? TimeSpan.MaxValue : limit - _spent - timeProvider.GetElapsedTime(_start);

    private bool IsUnlimited => limit == Timeout.InfiniteTimeSpan;

    /// <summary>Pauses the timer while the call waits for the rate limiter.</summary>
    internal void Pause()
    {
        _spent += timeProvider.GetElapsedTime(_start);
        _end.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    /// <summary>Resumes the timer.</summary>
    internal void Resume()
    {
        _start = timeProvider.GetTimestamp();
        if (!IsUnlimited)
        {
            // CancelAfter rejects negative times, and -1 ms means infinite.
            _end.CancelAfter(TimeoutValidation.Longer(Remaining, TimeSpan.Zero));
        }
    }

    public void Dispose() => _end.Dispose();
}
