namespace Cf1Gen.Runtime;

/// <summary>The failure of an attempt.</summary>
/// <param name="Exception">The exception to throw, unless the call is retried.</param>
/// <param name="Kind">The kind of the failure.</param>
/// <param name="Response">The error response, for the caller's callback.</param>
internal sealed record AttemptFailure(ApiException Exception, FailureKind Kind, ApiResponse? Response = null);
