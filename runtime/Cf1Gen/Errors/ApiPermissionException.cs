using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The credential does not allow the call (403).</summary>
public sealed class ApiPermissionException : ApiException
{
    /// <summary>Makes an exception, for a test that stands in for the API.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, if there is an exception for it.</param>
    public ApiPermissionException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.Forbidden, innerException)
    {
    }

    internal ApiPermissionException(FailureDetails call)
        : base(call, null)
    {
    }
}
