namespace Cf1Gen.Runtime;

/// <summary>Holds back the requests of a client and its siblings after the service has rejected one because of too many requests.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class RetryAfterGate(TimeProvider timeProvider)
{
    private readonly object _gate = new();
    private long _end = long.MinValue;

    /// <summary>Gets the remaining time; zero or less when the gate is open.</summary>
    public TimeSpan Remaining
    {
        get
        {
            var end = Volatile.Read(ref _end);
            return end == long.MinValue
                ? TimeSpan.Zero
                : TimeoutValidation.WholeMilliseconds(timeProvider.GetElapsedTime(timeProvider.GetTimestamp(), end));
        }
    }

    /// <summary>Closes the gate for a time. A longer closure in progress is kept.</summary>
    internal void Close(TimeSpan duration)
    {
        var end = timeProvider.GetTimestamp() + (long)(duration.TotalSeconds * timeProvider.TimestampFrequency);
        lock (_gate)
        {
            Volatile.Write(ref _end, Math.Max(_end, end));
        }
    }
}
