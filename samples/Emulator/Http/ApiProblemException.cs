namespace Cf1Gen.Emulation.Http;

/// <summary>An exception that a middleware converts to an error response.</summary>
internal sealed class ApiProblemException : InvalidOperationException
{
    private ApiProblemException(int status, IReadOnlyList<ApiError> errors)
        : base(errors[0].Message)
    {
        Status = status;
        Errors = errors;
    }

    /// <summary>Gets the status code of the response.</summary>
    public int Status { get; }

    /// <summary>Gets the errors of the response: at least one.</summary>
    public IReadOnlyList<ApiError> Errors { get; }

    /// <summary>Gets the time to wait before the call can be repeated.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    public static ApiProblemException Invalid(IReadOnlyList<ApiError> errors) => new(StatusCodes.Status400BadRequest, errors);

    public static ApiProblemException Invalid(string message) => Invalid([new ApiError(10400, message)]);

    public static ApiProblemException MissingCredential() =>
        new(StatusCodes.Status401Unauthorized, [new ApiError(9106, "The request has neither a token nor an email and key.")]);

    public static ApiProblemException InvalidCredential() =>
        new(StatusCodes.Status403Forbidden, [new ApiError(9109, "The credential is not valid.")]);

    public static ApiProblemException AccountNotAllowed() =>
        new(StatusCodes.Status403Forbidden, [new ApiError(10000, "The credential does not have access to this account.")]);

    public static ApiProblemException NotTheAuthor() =>
        new(StatusCodes.Status403Forbidden, [new ApiError(10403, "Only the author of a message can change or delete it.")]);

    /// <summary>The status is 403, not 429, because a retry within the quarter cannot succeed.</summary>
    public static ApiProblemException QuotaExceeded(int cost, int remaining) =>
        new(StatusCodes.Status403Forbidden, [new ApiError(10402, $"The quota is exhausted: the call costs {cost}, {remaining} remain.")]);

    public static ApiProblemException NotFound(string kind, object id) =>
        new(StatusCodes.Status404NotFound, [new ApiError(10404, $"The {kind} '{id}' does not exist.")]);

    public static ApiProblemException RouteNotFound(string method, string path) =>
        new(StatusCodes.Status404NotFound, [new ApiError(7003, $"No endpoint matches {method} {path}.")]);

    public static ApiProblemException RequestClosed(string status) =>
        new(StatusCodes.Status409Conflict, [new ApiError(10409, $"The request is {status} and can no longer be changed.")]);

    public static ApiProblemException TooManyRequests(TimeSpan retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, [new ApiError(10429, "Too many requests.")]) { RetryAfter = retryAfter };
}
