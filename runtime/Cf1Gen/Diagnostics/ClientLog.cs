using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime;

/// <summary>
/// What is logged: never a credential or a query, and a body only if it is asked for. The numbers and names are for filters, and stay what
/// they are.
/// </summary>
internal static partial class ClientLog
{
    [LoggerMessage(
        1, LogLevel.Debug, "{Method} {OperationId} answered {Status} after {Attempts} attempts in {Milliseconds:0} ms (request id {RequestId})", EventName = "CallSucceeded")]
    internal static partial void Succeeded(
        ILogger logger, string method, string operationId, int status, int attempts, double milliseconds, string? requestId);

    [LoggerMessage(
        2,
        LogLevel.Information,
        "{Method} {OperationId} failed at attempt {Attempts} with {Error} (status {Status}); sent again in {Milliseconds:0} ms",
        EventName = "CallRetried")]
    internal static partial void Retrying(
        ILogger logger, string method, string operationId, int attempts, string error, int? status, double milliseconds);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "{Method} {OperationId} failed after {Attempts} attempts with {Error} (status {Status}, request id {RequestId}): {Reason}",
        EventName = "CallFailed")]
    internal static partial void Failed(
        ILogger logger, string method, string operationId, int attempts, string error, int? status, string? requestId, string reason);

    [LoggerMessage(4, LogLevel.Information, "{OperationId} was refused; the provider is asked for a new credential", EventName = "CredentialRefused")]
    internal static partial void AskingForCredential(ILogger logger, string operationId);

    [LoggerMessage(
        5,
        LogLevel.Warning,
        "{OperationId} answered with {Path} not as documented: expected {Expected}, found {Found}; the same place is not logged again",
        EventName = "SchemaMismatchDetected")]
    internal static partial void Mismatched(ILogger logger, string? operationId, string path, string expected, string found);

    [LoggerMessage(6, LogLevel.Debug, "{Method} {OperationId} was cancelled after {Attempts} attempts", EventName = "CallCancelled")]
    internal static partial void Cancelled(ILogger logger, string method, string operationId, int attempts);

    [LoggerMessage(
        7,
        LogLevel.Information,
        "{OperationId} was one call too many; the client and its siblings send nothing for {Milliseconds:0} ms",
        EventName = "ClientPaused")]
    internal static partial void Pausing(ILogger logger, string operationId, double milliseconds);

    [LoggerMessage(8, LogLevel.Debug, "{Method} {Path} is sent, attempt {Attempt} of {OperationId} ({Headers})", EventName = "RequestSent")]
    internal static partial void Sent(ILogger logger, string method, string path, int attempt, string operationId, string headers);

    [LoggerMessage(
        9,
        LogLevel.Debug,
        "{Method} {Path} answered {Status} in {Milliseconds:0} ms, attempt {Attempt} of {OperationId} ({Headers})",
        EventName = "AnswerReceived")]
    internal static partial void Received(
        ILogger logger, string method, string path, int status, double milliseconds, int attempt, string operationId, string headers);

    [LoggerMessage(10, LogLevel.Trace, "{OperationId} sends {Bytes} bytes: {Body}", EventName = "RequestBody")]
    internal static partial void RequestBody(ILogger logger, string operationId, int bytes, string? body);

    [LoggerMessage(11, LogLevel.Trace, "{OperationId} was answered with {Bytes} bytes: {Body}", EventName = "ResponseBody")]
    internal static partial void ResponseBody(ILogger logger, string operationId, int bytes, string? body);

    [LoggerMessage(
        12,
        LogLevel.Warning,
        "Answers are not as documented in {Places} places; further ones are not logged, but counted and reported by the event SchemaMismatchDetected",
        EventName = "SchemaMismatchesNotLogged")]
    internal static partial void MismatchesNotLogged(ILogger logger, int places);

    [LoggerMessage(13, LogLevel.Debug, "{OperationId} waits for its turn: the rate limiter lets no more requests through", EventName = "CallWaits")]
    internal static partial void Waiting(ILogger logger, string operationId);
}
