using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>There were too many calls (429); <see cref="ApiException.RetryAfter"/> says how long to wait, if the API said so.</summary>
public sealed class ApiRateLimitException : ApiException
{
    /// <summary>Makes an exception, for a test that stands in for the API.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, if there is an exception for it.</param>
    public ApiRateLimitException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.TooManyRequests, innerException)
    {
    }

    internal ApiRateLimitException(FailureDetails call)
        : base(call, null)
    {
    }
}
