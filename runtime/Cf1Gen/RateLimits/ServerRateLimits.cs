namespace Cf1Gen.Runtime;

/// <summary>What the API has last said of its limits, each under its name.</summary>
internal sealed class ServerRateLimits
{
    // A server that makes up names must not fill the memory.
    private const int Most = 16;

    // The header has whole seconds: the same end may look this much later the next time.
    private static readonly TimeSpan s_rounding = TimeSpan.FromSeconds(1.5);

    private readonly Dictionary<string, Limit> _limits = new(StringComparer.Ordinal);

    /// <summary>How long to wait until none of them is used up; zero when none is.</summary>
    internal TimeSpan Wait(TimeSpan now)
    {
        var end = now;
        foreach (var limit in _limits.Values)
        {
            if (limit.Left <= 0)
            {
                end = TimeoutValidation.Longer(end, limit.End);
            }
        }

        return end - now;
    }

    /// <summary>Notes that a request is sent.</summary>
    internal void Take()
    {
        foreach (var limit in _limits.Values)
        {
            limit.Left--;
        }
    }

    /// <summary>Notes what an answer says.</summary>
    /// <param name="items">The header's items.</param>
    /// <param name="now">The time.</param>
    /// <param name="unanswered">How many requests are on their way that the server may not have counted yet.</param>
    internal void Learn(IEnumerable<RateLimitHeader> items, TimeSpan now, int unanswered)
    {
        foreach (var item in items)
        {
            var end = now + item.Reset;
            if (_limits.TryGetValue(item.Name, out var known) && known.End > now && (end - known.End).Duration() <= s_rounding)
            {
                // Answers may come in another order than the server counted in: the lowest number is the newest.
                known.Left = Math.Min(known.Left, item.Remaining);
            }
            else
            {
                MakeRoom(item.Name);
                _limits[item.Name] = new Limit { Left = item.Remaining - unanswered, End = end };
            }
        }
    }

    // The one that is over first goes; one that is renewed takes its own place.
    private void MakeRoom(string name)
    {
        if (_limits.Count >= Most && !_limits.ContainsKey(name))
        {
            _limits.Remove(_limits.MinBy(limit => limit.Value.End).Key);
        }
    }

    private sealed class Limit
    {
        public required int Left { get; set; }

        public required TimeSpan End { get; init; }
    }
}
