using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The call does not fit the state that the thing is in (409).</summary>
public sealed class ApiConflictException : ApiException
{
    /// <summary>Makes an exception, for a test that stands in for the API.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, if there is an exception for it.</param>
    public ApiConflictException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.Conflict, innerException)
    {
    }

    internal ApiConflictException(FailureDetails call)
        : base(call, null)
    {
    }
}
