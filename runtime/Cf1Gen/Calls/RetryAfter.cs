using System.Globalization;
using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>How long a server asks to wait.</summary>
internal static class RetryAfter
{
    /// <summary>
    /// Reads it: milliseconds, else seconds (also with decimals) or a date; what is none of these, or not in the future, is nothing.
    /// </summary>
    /// <param name="headers">The answer's headers.</param>
    /// <param name="now">The time, for a date in an answer that does not say when it was sent itself.</param>
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

    // "NaN" and "Infinity" are numbers for .NET. What is above zero is never rounded down to no wait at all.
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

    // The server's own timer counts: the difference to ours must not become a part of the wait.
    private static TimeSpan? Until(string text, HttpResponseHeaders headers, DateTimeOffset now)
    {
        var sent = headers.Date ?? now;
        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date > sent
            ? date - sent
            : null;
    }
}
