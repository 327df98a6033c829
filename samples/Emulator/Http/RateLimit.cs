namespace Cf1Gen.Emulation.Http;

/// <summary>Counts calls in fixed windows, says so in every answer, and refuses those above the limit.</summary>
internal sealed class RateLimit(EmulatorOptions options)
{
    private readonly object _gate = new();
    private DateTimeOffset _windowEnd;
    private int _left;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var (allowed, left, wait) = Count();
        context.Response.Headers["Ratelimit"] = $"\"default\";r={left};t={(int)Math.Ceiling(wait.TotalSeconds)}";
        context.Response.Headers["Ratelimit-Policy"] = $"\"default\";q={options.RateLimit};w={(int)options.RateWindow.TotalSeconds}";
        return allowed ? next(context) : throw Refusal.TooMany(wait);
    }

    private (bool Allowed, int Left, TimeSpan Wait) Count()
    {
        lock (_gate)
        {
            var now = options.Clock.GetUtcNow();
            if (now >= _windowEnd)
            {
                _windowEnd = now + options.RateWindow;
                _left = options.RateLimit;
            }

            bool allowed = _left > 0;
            if (allowed)
            {
                _left--;
            }

            return (allowed, _left, _windowEnd - now);
        }
    }
}
