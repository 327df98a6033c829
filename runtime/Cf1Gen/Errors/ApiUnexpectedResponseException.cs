using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>
/// The exception that is thrown when a successful response has neither the envelope nor the result that the document declares.
/// </summary>
/// <remarks>
/// For example, the body is an HTML page, empty or truncated JSON, a list repeats its pages, or a file does not have the expected hash.
/// </remarks>
public sealed class ApiUnexpectedResponseException : ApiException
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ApiUnexpectedResponseException"/> class, for tests that replace the API.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, if any.</param>
    public ApiUnexpectedResponseException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal ApiUnexpectedResponseException(FailureDetails failure, Exception? innerException = null)
        : base(failure, innerException)
    {
    }
}
