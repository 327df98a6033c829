using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The exception that is thrown when the API understands the request but rejects its values (422).</summary>
public sealed class ApiValidationException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ApiValidationException"/> class, for tests that replace the API.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, if any.</param>
    public ApiValidationException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.UnprocessableEntity, innerException)
    {
    }

    internal ApiValidationException(FailureDetails failure)
        : base(failure, null)
    {
    }
}
