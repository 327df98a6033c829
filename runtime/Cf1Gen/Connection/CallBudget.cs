namespace Cf1Gen.Runtime;

/// <summary>The time that a call may take with all its attempts.</summary>
internal sealed class CallBudget(TimeSpan limit, TimeProvider timeProvider) : IDisposable
{
    private readonly CancellationTokenSource _end = new(limit, timeProvider);
    private readonly long _start = timeProvider.GetTimestamp();

    /// <summary>The whole time.</summary>
    public TimeSpan Limit => limit;

    public CancellationToken Token => _end.Token;

    public bool IsOver => _end.IsCancellationRequested;

    /// <summary>What is left of it.</summary>
    public TimeSpan Left => limit == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : limit - timeProvider.GetElapsedTime(_start);

    public void Dispose() => _end.Dispose();
}
