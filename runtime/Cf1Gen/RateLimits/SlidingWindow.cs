namespace Cf1Gen.Runtime;

/// <summary>The times of the latest requests, up to the maximum number in a window.</summary>
internal sealed class SlidingWindow(int limit, TimeSpan window)
{
    // Grows with the requests, because the limit can be any number.
    private readonly Queue<TimeSpan> _times = new();

    /// <summary>Gets the time until another request fits in every window; zero or less when it does now.</summary>
    internal TimeSpan Wait(TimeSpan now) => _times.Count < limit ? TimeSpan.Zero : _times.Peek() + window - now;

    /// <summary>Records a request, and removes those that have left the window.</summary>
    internal void Add(TimeSpan now)
    {
        while (_times.TryPeek(out var oldest) && oldest + window <= now)
        {
            _times.Dequeue();
        }

        _times.Enqueue(now);
    }
}
