using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>
/// The exception that is thrown when the API cannot be reached, or when the connection fails before the response is complete.
/// </summary>
/// <remarks>
/// Unless the message states that there was no connection, the server may have carried out the operation.
/// </remarks>
public class ApiConnectionException : ApiException
{
    /// <summary>Initializes a new instance of the <see cref="ApiConnectionException"/> class, for tests that replace the API.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, if any.</param>
    public ApiConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal ApiConnectionException(FailureDetails failure, Exception? innerException)
        : base(failure, innerException)
    {
    }
}
