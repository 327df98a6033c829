using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The exception that is thrown when the credential does not permit the operation (403).</summary>
public sealed class ApiPermissionException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ApiPermissionException"/> class, for tests that replace the API.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, if any.</param>
    public ApiPermissionException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.Forbidden, innerException)
    {
    }

    internal ApiPermissionException(FailureDetails failure)
        : base(failure, null)
    {
    }
}
