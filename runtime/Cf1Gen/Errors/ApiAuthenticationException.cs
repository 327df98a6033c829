using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>
/// The exception that is thrown when the API rejects the credential (401), when the credential provider fails, or when the token URL
/// issues no token to the client credentials.
/// </summary>
public sealed class ApiAuthenticationException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ApiAuthenticationException"/> class, for tests that replace the API.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, if any.</param>
    public ApiAuthenticationException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.Unauthorized, innerException)
    {
    }

    internal ApiAuthenticationException(FailureDetails failure, Exception? innerException = null)
        : base(failure, innerException)
    {
    }
}
