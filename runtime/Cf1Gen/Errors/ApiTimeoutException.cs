using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The exception that is thrown when a time limit of the client is exceeded.</summary>
/// <remarks>A cancellation that the caller requested throws an <see cref="OperationCanceledException"/> instead.</remarks>
public sealed class ApiTimeoutException : ApiConnectionException
{
    /// <summary>Initializes a new instance of the <see cref="ApiTimeoutException"/> class, for tests that replace the API.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, if any.</param>
    public ApiTimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    internal ApiTimeoutException(FailureDetails failure, Exception? innerException)
        : base(failure, innerException)
    {
    }
}
