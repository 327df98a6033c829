namespace Cf1Gen.Emulation.Http;

/// <summary>A call that is not done, and the answer that says so.</summary>
internal sealed class Refusal : InvalidOperationException
{
    private Refusal(int status, IReadOnlyList<ApiError> errors)
        : base(errors[0].Message)
    {
        Status = status;
        Errors = errors;
    }

    /// <summary>The status of the answer.</summary>
    public int Status { get; }

    /// <summary>The errors of the answer, at least one.</summary>
    public IReadOnlyList<ApiError> Errors { get; }

    /// <summary>How long to wait before the call may be made again.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    public static Refusal Invalid(IReadOnlyList<ApiError> errors) => new(StatusCodes.Status400BadRequest, errors);

    public static Refusal Invalid(string message) => Invalid([new ApiError(10400, message)]);

    public static Refusal NoCredential() =>
        new(StatusCodes.Status401Unauthorized, [new ApiError(9106, "Neither a token nor an email with its key was sent.")]);

    public static Refusal WrongCredential() =>
        new(StatusCodes.Status403Forbidden, [new ApiError(9109, "The credential is not valid.")]);

    public static Refusal WrongAccount() =>
        new(StatusCodes.Status403Forbidden, [new ApiError(10000, "The credential does not open this account.")]);

    public static Refusal NotTheAuthor() =>
        new(StatusCodes.Status403Forbidden, [new ApiError(10403, "Only its author may change or delete a message.")]);

    /// <summary>403 rather than 429: trying again within the quarter is of no use.</summary>
    public static Refusal NoQuota(int cost, int remaining) =>
        new(StatusCodes.Status403Forbidden, [new ApiError(10402, $"The quota is used up: this costs {cost} and {remaining} remain.")]);

    public static Refusal NotFound(string what, object id) =>
        new(StatusCodes.Status404NotFound, [new ApiError(10404, $"There is no {what} {id}.")]);

    public static Refusal NoRoute(string method, string path) =>
        new(StatusCodes.Status404NotFound, [new ApiError(7003, $"Nothing answers {method} {path}.")]);

    public static Refusal Closed(string status) =>
        new(StatusCodes.Status409Conflict, [new ApiError(10409, $"The request is {status} and cannot be changed any more.")]);

    public static Refusal TooMany(TimeSpan retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, [new ApiError(10429, "Too many calls.")]) { RetryAfter = retryAfter };
}
