using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>
/// The exception that is thrown when a call fails: the API returned an error, could not be reached, or sent an invalid response.
/// </summary>
/// <remarks>
/// The derived classes exist for code that handles a case differently; all details are on this class. No text of the exception contains a
/// credential.
/// </remarks>
public class ApiException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="ApiException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, if any.</param>
    public ApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    private protected ApiException(string message, HttpStatusCode statusCode, Exception? innerException)
        : base(message, innerException) => StatusCode = statusCode;

    private protected ApiException(FailureDetails failure, Exception? innerException)
        : base(failure.ToString(), failure.OmitIfSecret(innerException))
    {
        StatusCode = failure.StatusCode;
        Errors = failure.Errors;
        Messages = failure.Messages;
        RequestId = failure.RequestId;
        OperationId = failure.Request.OperationId;
        RetryAfter = failure.RetryAfter;
        Attempts = failure.Attempts;
        Headers = failure.Headers;
        ResponseText = failure.ResponseText;
    }

    /// <summary>Gets the HTTP status code; <see langword="null"/> if there was no response.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>Gets the errors that the API returned; empty if it returned none.</summary>
    public IReadOnlyList<ApiError> Errors { get; init; } = [];

    /// <summary>Gets the other messages that the API returned; empty if it returned none.</summary>
    public IReadOnlyList<ApiMessage> Messages { get; init; } = [];

    /// <summary>
    /// Gets the identifier that the server assigned to the request, for support requests; <see langword="null"/> if the response has none.
    /// </summary>
    public string? RequestId { get; init; }

    /// <summary>Gets the identifier of the operation that was called.</summary>
    public string? OperationId { get; init; }

    /// <summary>Gets the time that the API asked to wait before the next call; <see langword="null"/> if it specified none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets the number of times the request was sent; 0 if it was never sent.</summary>
    public int Attempts { get; init; }

    /// <summary>Gets the headers of the response that help with diagnostics; headers that may contain secrets are omitted.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = FailureDetails.NoHeaders;

    /// <summary>Gets the first 1 KiB of the response body as text; <see langword="null"/> if there was none.</summary>
    public string? ResponseText { get; init; }

    /// <summary>Creates an exception that is not of a derived class.</summary>
    internal static ApiException Create(FailureDetails failure, Exception? innerException = null) => new(failure, innerException);
}
