using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The exception that is thrown when the API rejects the request as malformed (400).</summary>
public sealed class ApiBadRequestException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ApiBadRequestException"/> class, for tests that replace the API.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, if any.</param>
    public ApiBadRequestException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.BadRequest, innerException)
    {
    }

    internal ApiBadRequestException(FailureDetails failure)
        : base(failure, null)
    {
    }
}
