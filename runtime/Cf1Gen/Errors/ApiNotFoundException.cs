using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>There is nothing under the id or path (404).</summary>
public sealed class ApiNotFoundException : ApiException
{
    /// <summary>Makes an exception, for a test that stands in for the API.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, if there is an exception for it.</param>
    public ApiNotFoundException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.NotFound, innerException)
    {
    }

    internal ApiNotFoundException(FailureDetails call)
        : base(call, null)
    {
    }
}
