using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The API does not know the credential (401), or there is none because its provider failed.</summary>
public sealed class ApiAuthenticationException : ApiException
{
    /// <summary>Makes an exception, for a test that stands in for the API.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, if there is an exception for it.</param>
    public ApiAuthenticationException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.Unauthorized, innerException)
    {
    }

    internal ApiAuthenticationException(FailureDetails call, Exception? innerException = null)
        : base(call, innerException)
    {
    }
}
