using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The exception that is thrown when the resource does not exist (404).</summary>
public sealed class ApiNotFoundException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ApiNotFoundException"/> class, for tests that replace the API.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, if any.</param>
    public ApiNotFoundException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.NotFound, innerException)
    {
    }

    internal ApiNotFoundException(FailureDetails failure)
        : base(failure, null)
    {
    }
}
