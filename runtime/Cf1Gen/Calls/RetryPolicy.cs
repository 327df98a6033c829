using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>Defines which failures are transient, and the delays between retries.</summary>
internal static class RetryPolicy
{
    private const double FirstWait = 0.5;
    private const double LongestWait = 8;

    /// <summary>Determines whether a status is transient.</summary>
    /// <remarks>Cloudflare's edge sends 520 to 527 and 530 when an origin is temporarily unreachable.</remarks>
    internal static bool MayPass(HttpStatusCode status) =>
        (int)status is 408 or 425 or 429 or 500 or (>= 502 and <= 504) or (>= 520 and <= 527) or 530;

    /// <summary>
    /// Determines whether a status means that the server has not processed the request, so that a retry cannot repeat it.
    /// </summary>
    internal static bool IsRefusal(HttpStatusCode status, TimeSpan? retryAfter) =>
        status == HttpStatusCode.TooManyRequests || (status == HttpStatusCode.ServiceUnavailable && retryAfter is not null);

    /// <summary>
    /// Gets the delay before a retry, with jitter, so that clients that failed at the same time do not retry at the same time.
    /// </summary>
    /// <param name="retry">The number of previous retries.</param>
    [SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "The jitter need not be unpredictable.")]
    internal static TimeSpan BackOff(int retry) =>
        TimeoutValidation.WholeMilliseconds(
            TimeSpan.FromSeconds(Math.Min(LongestWait, FirstWait * Math.Pow(2, retry)) * (0.75 + (0.25 * Random.Shared.NextDouble()))));
}
