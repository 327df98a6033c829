namespace Cf1Gen.Runtime;

/// <summary>The time in which a client and its siblings send nothing, because the service has had too many of their calls.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class RetryAfterGate(TimeProvider timeProvider)
{
    private readonly object _gate = new();
    private long _end = long.MinValue;

    /// <summary>What is left of it; zero or less when it is over.</summary>
    public TimeSpan Left
    {
        get
        {
            var end = Volatile.Read(ref _end);
            return end == long.MinValue
                ? TimeSpan.Zero
                : TimeoutValidation.WholeMilliseconds(timeProvider.GetElapsedTime(timeProvider.GetTimestamp(), end));
        }
    }

    /// <summary>Begins it; one that ends later goes on.</summary>
    internal void Begin(TimeSpan length)
    {
        var end = timeProvider.GetTimestamp() + (long)(length.TotalSeconds * timeProvider.TimestampFrequency);
        lock (_gate)
        {
            Volatile.Write(ref _end, Math.Max(_end, end));
        }
    }
}
