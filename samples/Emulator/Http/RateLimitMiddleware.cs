namespace Cf1Gen.Emulation.Http;

/// <summary>Counts calls in fixed windows, adds the rate limit headers to every response, and rejects calls above the limit.</summary>
internal sealed class RateLimitMiddleware(EmulatorOptions options)
{
    private readonly object _gate = new();
    private DateTimeOffset _windowEnd;
    private int _remaining;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var (allowed, remaining, wait) = Count();
        context.Response.Headers["Ratelimit"] = $"\"default\";r={remaining};t={(int)Math.Ceiling(wait.TotalSeconds)}";
        context.Response.Headers["Ratelimit-Policy"] = $"\"default\";q={options.RateLimit};w={(int)options.RateWindow.TotalSeconds}";
        return allowed ? next(context) : throw ApiProblemException.TooManyRequests(wait);
    }

    private (bool Allowed, int Remaining, TimeSpan Wait) Count()
    {
        lock (_gate)
        {
            var now = options.Clock.GetUtcNow();
            if (now >= _windowEnd)
            {
                _windowEnd = now + options.RateWindow;
                _remaining = options.RateLimit;
            }

            bool allowed = _remaining > 0;
            if (allowed)
            {
                _remaining--;
            }

            return (allowed, _remaining, _windowEnd - now);
        }
    }
}
