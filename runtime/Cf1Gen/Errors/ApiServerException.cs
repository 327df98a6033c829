using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The exception that is thrown when the API, or a server on the way to it, fails (500 to 599).</summary>
public sealed class ApiServerException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ApiServerException"/> class, for tests that replace the API.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, if any.</param>
    public ApiServerException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.InternalServerError, innerException)
    {
    }

    internal ApiServerException(FailureDetails failure)
        : base(failure, null)
    {
    }
}
