using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The exception that is thrown when the request conflicts with the current state of the resource (409).</summary>
public sealed class ApiConflictException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ApiConflictException"/> class, for tests that replace the API.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, if any.</param>
    public ApiConflictException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.Conflict, innerException)
    {
    }

    internal ApiConflictException(FailureDetails failure)
        : base(failure, null)
    {
    }
}
