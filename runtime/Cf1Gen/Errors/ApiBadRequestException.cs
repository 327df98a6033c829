using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The API did not understand the request (400).</summary>
public sealed class ApiBadRequestException : ApiException
{
    /// <summary>Makes an exception, for a test that stands in for the API.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, if there is an exception for it.</param>
    public ApiBadRequestException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.BadRequest, innerException)
    {
    }

    internal ApiBadRequestException(FailureDetails call)
        : base(call, null)
    {
    }
}
