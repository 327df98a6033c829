namespace Cf1Gen.Runtime;

/// <summary>The outcome of an attempt: a response or a failure.</summary>
/// <param name="Received">The success response.</param>
/// <param name="Failure">The exception to throw.</param>
/// <param name="Kind">The kind of the failure.</param>
/// <param name="Response">The error response, for the caller's callback.</param>
internal readonly record struct AttemptOutcome(ReceivedResponse? Received, ApiException? Failure, FailureKind Kind, ApiResponse? Response)
{
    internal static AttemptOutcome Of(ReceivedResponse response) => new(response, null, default, null);

    internal static AttemptOutcome Of(ApiException failure, FailureKind kind) => new(null, failure, kind, null);

    internal static AttemptOutcome Of(ApiException failure, ApiResponse? response) => new(null, failure, FailureKind.Responded, response);
}
