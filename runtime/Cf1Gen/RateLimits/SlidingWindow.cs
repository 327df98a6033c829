namespace Cf1Gen.Runtime;

/// <summary>When the last requests were sent, as many as may be sent in a window.</summary>
internal sealed class SlidingWindow(int limit, TimeSpan window)
{
    // It grows with what is sent: the limit alone may be any number.
    private readonly Queue<TimeSpan> _times = new();

    /// <summary>How long to wait until one more leaves no window with too many; zero or less when it may be sent now.</summary>
    internal TimeSpan Wait(TimeSpan now) => _times.Count < limit ? TimeSpan.Zero : _times.Peek() + window - now;

    /// <summary>Notes one, and forgets those that no window has together with it.</summary>
    internal void Add(TimeSpan now)
    {
        while (_times.TryPeek(out var oldest) && oldest + window <= now)
        {
            _times.Dequeue();
        }

        _times.Enqueue(now);
    }
}
