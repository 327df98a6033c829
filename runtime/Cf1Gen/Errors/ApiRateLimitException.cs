using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The exception that is thrown when there were too many requests (429).</summary>
/// <remarks><see cref="ApiException.RetryAfter"/> is the time to wait before the next call, if the API specified one.</remarks>
public sealed class ApiRateLimitException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ApiRateLimitException"/> class, for tests that replace the API.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, if any.</param>
    public ApiRateLimitException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.TooManyRequests, innerException)
    {
    }

    internal ApiRateLimitException(FailureDetails failure)
        : base(failure, null)
    {
    }
}
