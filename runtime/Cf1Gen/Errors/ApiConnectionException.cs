using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The API was not reached, or the connection broke before its answer was there.</summary>
/// <remarks>
/// Whether a call that changes something was carried out is not known, unless the message says that there was no connection.
/// </remarks>
public class ApiConnectionException : ApiException
{
    /// <summary>Makes an exception, for a test that stands in for the API.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, if there is an exception for it.</param>
    public ApiConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal ApiConnectionException(FailureDetails call, Exception? innerException)
        : base(call, innerException)
    {
    }
}
