using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>Which failures may pass, and how long to wait for that.</summary>
internal static class RetryPolicy
{
    private const double FirstWait = 0.5;
    private const double LongestWait = 8;

    /// <summary>Whether a status may pass.</summary>
    /// <remarks>520 to 527 and 530 are the edge's own words for an origin that cannot be reached at the moment.</remarks>
    internal static bool MayPass(HttpStatusCode status) =>
        (int)status is 408 or 425 or 429 or 500 or (>= 502 and <= 504) or (>= 520 and <= 527) or 530;

    /// <summary>Whether a status says that the server has not even begun, so that no call is carried out twice.</summary>
    internal static bool IsRefusal(HttpStatusCode status, TimeSpan? retryAfter) =>
        status == HttpStatusCode.TooManyRequests || (status == HttpStatusCode.ServiceUnavailable && retryAfter is not null);

    /// <summary>
    /// Gives the wait before a retry; it differs a little each time, so that clients that failed together do not come back together.
    /// </summary>
    /// <param name="retry">How many retries there were before.</param>
    [SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "Nothing depends on its being hard to guess.")]
    internal static TimeSpan BackOff(int retry) =>
        TimeoutValidation.WholeMilliseconds(
            TimeSpan.FromSeconds(Math.Min(LongestWait, FirstWait * Math.Pow(2, retry)) * (0.75 + (0.25 * Random.Shared.NextDouble()))));
}
