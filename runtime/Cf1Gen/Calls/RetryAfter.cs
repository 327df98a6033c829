using System.Globalization;
using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>Reads the delay that a server requests before a retry.</summary>
internal static class RetryAfter
{
    /// <summary>
    /// Reads milliseconds, otherwise seconds (with decimals) or a date; <see langword="null"/> for any other value and for the past.
    /// </summary>
    /// <param name="headers">The headers of the response.</param>
    /// <param name="now">The current time, for a date in a response without a <c>Date</c> header.</param>
    internal static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now) =>
        Find(headers, "retry-after-ms", text => Duration(text, unit: 1))
        ?? Find(headers, "Retry-After", text => Duration(text, unit: 1000) ?? Until(text, headers, now));

    private static TimeSpan? Find(HttpResponseHeaders headers, string name, Func<string, TimeSpan?> read)
    {
        if (headers.NonValidated.TryGetValues(name, out var values))
        {
            foreach (var value in values)
            {
                if (read(value.Trim()) is { } wait)
                {
                    return wait;
                }
            }
        }

        return null;
    }

    // .NET parses "NaN" and "Infinity" as numbers. A positive value is never rounded down to zero.
    private static TimeSpan? Duration(string text, double unit)
    {
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var units)
            || !double.IsFinite(units) || units <= 0)
        {
            return null;
        }

        var milliseconds = Math.Ceiling(units * unit);
        return milliseconds < TimeSpan.MaxValue.TotalMilliseconds ? TimeSpan.FromMilliseconds(milliseconds) : TimeSpan.MaxValue;
    }

    // Relative to the server's clock, so that a difference from the local clock does not change the delay.
    private static TimeSpan? Until(string text, HttpResponseHeaders headers, DateTimeOffset now)
    {
        var sent = headers.Date ?? now;
        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            && date > sent
            ? date - sent
            : null;
    }
}
