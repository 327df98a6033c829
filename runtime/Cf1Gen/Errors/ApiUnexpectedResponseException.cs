using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The API answered with success, but the body is neither the envelope nor the result that its document promises.</summary>
/// <remarks>
/// For instance a page of HTML, an empty body, JSON that is cut off, a list whose pages repeat, or a file that does not have the hash
/// that the caller expects.
/// </remarks>
public sealed class ApiUnexpectedResponseException : ApiException
{
    /// <summary>Makes an exception, for a test that stands in for the API.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, if there is an exception for it.</param>
    public ApiUnexpectedResponseException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal ApiUnexpectedResponseException(FailureDetails call, Exception? innerException = null)
        : base(call, innerException)
    {
    }
}
