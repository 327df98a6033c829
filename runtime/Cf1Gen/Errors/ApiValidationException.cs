using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The API understood the request but does not accept its values (422).</summary>
public sealed class ApiValidationException : ApiException
{
    /// <summary>Makes an exception, for a test that stands in for the API.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, if there is an exception for it.</param>
    public ApiValidationException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.UnprocessableEntity, innerException)
    {
    }

    internal ApiValidationException(FailureDetails call)
        : base(call, null)
    {
    }
}
