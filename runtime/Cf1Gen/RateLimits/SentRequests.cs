namespace Cf1Gen.Runtime;

/// <summary>When the last requests were sent, as many as may be sent in a window.</summary>
internal sealed class SentRequests(int limit, TimeSpan window)
{
    private readonly TimeSpan[] _times = new TimeSpan[limit];
    private int _count;
    private int _oldest;

    /// <summary>How long to wait until one more leaves no window with too many; zero or less when it may be sent now.</summary>
    internal TimeSpan Wait(TimeSpan now) => _count < limit ? TimeSpan.Zero : _times[_oldest] + window - now;

    /// <summary>Notes one; it takes the place of the oldest.</summary>
    internal void Add(TimeSpan now)
    {
        if (_count < limit)
        {
            _times[_count++] = now;
            return;
        }

        _times[_oldest] = now;
        _oldest = (_oldest + 1) % limit;
    }
}
