namespace Cf1Gen.Runtime;

/// <summary>How an attempt ended: with an answer, or with a failure.</summary>
/// <param name="Received">The answer.</param>
/// <param name="Failure">The failure, ready to be thrown.</param>
/// <param name="Kind">How far the request came that failed.</param>
/// <param name="Response">The answer that is a failure, as the caller wants to see it.</param>
internal readonly record struct AttemptOutcome(ReceivedResponse? Received, ApiException? Failure, FailureKind Kind, ApiResponse? Response)
{
    internal static AttemptOutcome Of(ReceivedResponse response) => new(response, null, default, null);

    internal static AttemptOutcome Of(ApiException failure, FailureKind kind) => new(null, failure, kind, null);

    internal static AttemptOutcome Of(ApiException failure, ApiResponse? response) => new(null, failure, FailureKind.Responded, response);
}
