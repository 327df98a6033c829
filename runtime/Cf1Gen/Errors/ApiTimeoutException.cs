using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>
/// A time limit of the client ran out; the caller's own cancellation is an <see cref="OperationCanceledException"/> instead.
/// </summary>
public sealed class ApiTimeoutException : ApiConnectionException
{
    /// <summary>Makes an exception, for a test that stands in for the API.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, if there is an exception for it.</param>
    public ApiTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal ApiTimeoutException(FailureDetails call, Exception? innerException)
        : base(call, innerException)
    {
    }
}
