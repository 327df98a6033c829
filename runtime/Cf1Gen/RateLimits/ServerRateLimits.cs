namespace Cf1Gen.Runtime;

/// <summary>The latest limits that the server has reported, by their names.</summary>
internal sealed class ServerRateLimits
{
    // Bounds the memory for a server that invents names.
    private const int Most = 16;

    // The number of calls that start after the end of an exhausted limit before a response contains the new one, or this time has elapsed.
    private const int FirstCalls = 10;
    private static readonly TimeSpan s_firstCallsTime = TimeSpan.FromSeconds(1);

    // The header has whole seconds: the same reset can differ by this much in the next response.
    private static readonly TimeSpan s_rounding = TimeSpan.FromSeconds(1.5);

    private readonly Dictionary<string, Limit> _limits = new(StringComparer.Ordinal);

    /// <summary>Gets the time until no limit is exhausted; zero when none is.</summary>
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

    /// <summary>Records a request.</summary>
    internal void Take(TimeSpan now)
    {
        foreach (var (name, limit) in _limits)
        {
            // After an exhausted limit has ended, only some of the waiting calls start until a response contains the new limit.
            if (limit.Left <= 0 && limit.End <= now)
            {
                _limits[name] = limit.IsRenewed
                    ? new Limit { Left = int.MaxValue, End = now, IsRenewed = true }
                    : new Limit { Left = FirstCalls, End = now + s_firstCallsTime, IsRenewed = true };
            }

            _limits[name].Left--;
        }
    }

    /// <summary>Records the limits of a response.</summary>
    /// <param name="items">The items of the header.</param>
    /// <param name="now">The current time.</param>
    /// <param name="unanswered">The number of requests in flight, which the server may not have counted yet.</param>
    internal void Update(IEnumerable<RateLimitHeader> items, TimeSpan now, int unanswered)
    {
        foreach (var item in items)
        {
            var end = now + item.Reset;
            if (_limits.TryGetValue(item.Name, out var known) && known is { IsRenewed: false }
                && known.End > now && (end - known.End).Duration() <= s_rounding)
            {
                // Responses can arrive in another order than the server counted them: the lowest number is the newest.
                known.Left = Math.Min(known.Left, item.Remaining);
            }
            else
            {
                MakeRoom(item.Name);
                _limits[item.Name] = new Limit { Left = item.Remaining - unanswered, End = end };
            }
        }
    }

    // Removes the limit that resets first, unless the name is known.
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

        /// <summary>Gets a value indicating whether the previous limit was exhausted, and no response contains the new one yet.</summary>
        public bool IsRenewed { get; init; }
    }
}
