using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The API, or something on the way to it, failed (500 to 599).</summary>
public sealed class ApiServerException : ApiException
{
    /// <summary>Makes an exception, for a test that stands in for the API.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, if there is an exception for it.</param>
    public ApiServerException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.InternalServerError, innerException)
    {
    }

    internal ApiServerException(FailureDetails call)
        : base(call, null)
    {
    }
}
