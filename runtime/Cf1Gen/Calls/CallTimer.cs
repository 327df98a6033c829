namespace Cf1Gen.Runtime;

/// <summary>The time that a call may take with all its attempts.</summary>
internal sealed class CallTimer(TimeSpan limit, TimeProvider timeProvider) : IDisposable
{
    private readonly CancellationTokenSource _end = new(limit, timeProvider);
    private TimeSpan _spent;
    private long _start = timeProvider.GetTimestamp();

    /// <summary>The whole time.</summary>
    public TimeSpan Limit => limit;

    public CancellationToken Token => _end.Token;

    public bool IsOver => _end.IsCancellationRequested;

    /// <summary>What is left of it.</summary>
    public TimeSpan Left => IsUnlimited ? TimeSpan.MaxValue : limit - _spent - timeProvider.GetElapsedTime(_start);

    private bool IsUnlimited => limit == Timeout.InfiniteTimeSpan;

    /// <summary>Stops the time, while the call stands in a queue that the caller wanted.</summary>
    internal void Stop()
    {
        _spent += timeProvider.GetElapsedTime(_start);
        _end.CancelAfter(Timeout.InfiniteTimeSpan);
    }

    /// <summary>Lets the time go on.</summary>
    internal void GoOn()
    {
        _start = timeProvider.GetTimestamp();
        if (!IsUnlimited)
        {
            // A negative time would be none, or no limit at all.
            _end.CancelAfter(TimeoutValidation.Longer(Left, TimeSpan.Zero));
        }
    }

    public void Dispose() => _end.Dispose();
}
