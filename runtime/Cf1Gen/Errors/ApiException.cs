using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>A call failed: the API refused, was not reached, or gave an answer that is none.</summary>
/// <remarks>
/// The classes that derive from it are for those who handle one case differently; everything that is known is on this one. No text
/// that it gives holds a credential.
/// </remarks>
public class ApiException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Why, if there is an exception for it.</param>
    public ApiException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    private protected ApiException(string message, HttpStatusCode statusCode, Exception? innerException)
        : base(message, innerException) => StatusCode = statusCode;

    private protected ApiException(FailureDetails call, Exception? innerException)
        : base(call.ToString(), call.WithoutSecret(innerException))
    {
        StatusCode = call.StatusCode;
        Errors = call.Errors;
        Messages = call.Messages;
        RequestId = call.RequestId;
        OperationId = call.Request.OperationId;
        RetryAfter = call.RetryAfter;
        Attempts = call.Attempts;
        Headers = call.Headers;
        ResponseText = call.ResponseText;
    }

    /// <summary>The HTTP status; <see langword="null"/> when there was no answer.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The reasons that the API gave; empty when it gave none.</summary>
    public IReadOnlyList<ApiError> Errors { get; init; } = [];

    /// <summary>What the API said beside its reasons; empty when it said nothing.</summary>
    public IReadOnlyList<ApiMessage> Messages { get; init; } = [];

    /// <summary>The id that the edge gave to the request; to be named to support. <see langword="null"/> when there was none.</summary>
    public string? RequestId { get; init; }

    /// <summary>The id of the operation that was called.</summary>
    public string? OperationId { get; init; }

    /// <summary>How long the API asked to wait before the next call; <see langword="null"/> when it did not ask.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How often the request was sent; 0 when it never was.</summary>
    public int Attempts { get; init; }

    /// <summary>The headers of the answer that help to find the cause; cookies and the like are not among them.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = FailureDetails.NoHeaders;

    /// <summary>The start of the answer's body, at most 1 KiB; <see langword="null"/> when there was none.</summary>
    public string? ResponseText { get; init; }

    /// <summary>Makes an exception that is not one of the derived classes.</summary>
    internal static ApiException Of(FailureDetails call, Exception? innerException = null) => new(call, innerException);
}
