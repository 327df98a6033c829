namespace Cf1Gen.Runtime;

/// <summary>The times of the last requests that a service has accepted.</summary>
/// <remarks>Not safe to use from several threads.</remarks>
internal sealed class AcceptedRequests
{
    // Bounds the memory. More accepted requests are extrapolated.
    private const int Most = 1000;

    private TimeSpan[] _times = new TimeSpan[16];
    private int _next;
    private int _count;

    /// <summary>Adds a time, which must not be before the last one. The oldest one is removed if there are too many.</summary>
    internal void Add(TimeSpan time)
    {
        if (_count == _times.Length && _count < Most)
        {
            // Nothing has been overwritten yet, so the times are in their order.
            Array.Resize(ref _times, Math.Min(Most, _count * 2));
            _next = _count;
        }

        _times[_next] = time;
        _next = (_next + 1) % _times.Length;
        _count = Math.Min(_count + 1, _times.Length);
    }

    /// <summary>Returns the number of requests that were accepted within the last part of the time.</summary>
    /// <param name="now">The current time.</param>
    /// <param name="duration">The length of the part.</param>
    internal int CountWithin(TimeSpan now, TimeSpan duration)
    {
        var start = now - duration;
        if (_count == Most && _times[_next] > start)
        {
            var elapsed = TimeoutValidation.Longer(now - _times[_next], TimeSpan.FromMilliseconds(1));
            return (int)Math.Min(int.MaxValue, Most * (duration / elapsed));
        }

        var count = 0;
        for (var i = 0; i < _count; i++)
        {
            count += _times[i] > start ? 1 : 0;
        }

        return count;
    }
}
