using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime;

/// <summary>
/// The log messages. They never contain a credential or a query, and contain bodies only on request. The ids and names are stable, for
/// filters.
/// </summary>
/// <remarks>An event has several messages if parts of it can be unknown: a message has no empty parts.</remarks>
internal static partial class ClientLog
{
#pragma warning disable SYSLIB1006, SYSLIB1025 // The messages of one event have one id and one name.
    [LoggerMessage(
        1,
        LogLevel.Debug,
        "{Method} {OperationId} completed with {Status} after {Attempts} attempts in {Milliseconds:0} ms (request id {RequestId})",
        EventName = "CallSucceeded")]
    internal static partial void Succeeded(
        ILogger logger, string method, string operationId, int status, int attempts, double milliseconds, string requestId);

    [LoggerMessage(
        1,
        LogLevel.Debug,
        "{Method} {OperationId} completed with {Status} after {Attempts} attempts in {Milliseconds:0} ms",
        EventName = "CallSucceeded")]
    internal static partial void Succeeded(
        ILogger logger, string method, string operationId, int status, int attempts, double milliseconds);

    [LoggerMessage(
        2,
        LogLevel.Information,
        "{Method} {OperationId} failed in attempt {Attempts} with {Error}; retrying in {Milliseconds:0} ms",
        EventName = "CallRetried")]
    internal static partial void Retrying(
        ILogger logger, string method, string operationId, int attempts, string error, double milliseconds);

    [LoggerMessage(
        2,
        LogLevel.Information,
        "{Method} {OperationId} failed in attempt {Attempts} with {Error} (status {Status}); retrying in {Milliseconds:0} ms",
        EventName = "CallRetried")]
    internal static partial void Retrying(
        ILogger logger, string method, string operationId, int attempts, string error, int status, double milliseconds);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "{Method} {OperationId} failed after {Attempts} attempts with {Error}: {Reason}",
        EventName = "CallFailed")]
    internal static partial void Failed(
        ILogger logger, string method, string operationId, int attempts, string error, string reason);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "{Method} {OperationId} failed after {Attempts} attempts with {Error} (status {Status}): {Reason}",
        EventName = "CallFailed")]
    internal static partial void Failed(
        ILogger logger, string method, string operationId, int attempts, string error, int status, string reason);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "{Method} {OperationId} failed after {Attempts} attempts with {Error} (status {Status}, request id {RequestId}): {Reason}",
        EventName = "CallFailed")]
    internal static partial void Failed(
        ILogger logger, string method, string operationId, int attempts, string error, int status, string requestId, string reason);
#pragma warning restore SYSLIB1006, SYSLIB1025

    [LoggerMessage(
        4,
        LogLevel.Information,
        "The credential of {OperationId} was rejected; requesting a new one from the provider",
        EventName = "CredentialRejected")]
    internal static partial void AskingForCredential(ILogger logger, string operationId);

    [LoggerMessage(
        5,
        LogLevel.Warning,
        "The response to {OperationId} does not match the document at {Path}: expected {Expected}, found {Found}; "
        + "this place is not logged again",
        EventName = "SchemaMismatchDetected")]
    internal static partial void Mismatched(ILogger logger, string? operationId, string path, string expected, string found);

    [LoggerMessage(6, LogLevel.Debug, "{Method} {OperationId} was canceled after {Attempts} attempts", EventName = "CallCanceled")]
    internal static partial void Cancelled(ILogger logger, string method, string operationId, int attempts);

    [LoggerMessage(
        7,
        LogLevel.Information,
        "{OperationId} exceeded the rate limit; the client and its siblings send no requests for {Milliseconds:0} ms",
        EventName = "ClientPaused")]
    internal static partial void Pausing(ILogger logger, string operationId, double milliseconds);

    [LoggerMessage(8, LogLevel.Debug, "Sending {Method} {Path}, attempt {Attempt} of {OperationId} ({Headers})", EventName = "RequestSent")]
    internal static partial void Sent(ILogger logger, string method, string path, int attempt, string operationId, string headers);

    [LoggerMessage(
        9,
        LogLevel.Debug,
        "{Method} {Path} returned {Status} in {Milliseconds:0} ms, attempt {Attempt} of {OperationId} ({Headers})",
        EventName = "ResponseReceived")]
    internal static partial void Received(
        ILogger logger, string method, string path, int status, double milliseconds, int attempt, string operationId, string headers);

    [LoggerMessage(10, LogLevel.Trace, "Request body of {OperationId}, {Bytes} bytes: {Body}", EventName = "RequestBody")]
    internal static partial void RequestBody(ILogger logger, string operationId, int bytes, string? body);

    [LoggerMessage(11, LogLevel.Trace, "Response body of {OperationId}, {Bytes} bytes: {Body}", EventName = "ResponseBody")]
    internal static partial void ResponseBody(ILogger logger, string operationId, int bytes, string? body);

    [LoggerMessage(
        12,
        LogLevel.Warning,
        "Responses do not match the document in {Places} places; "
        + "further ones are not logged, but counted and reported by the event SchemaMismatchDetected",
        EventName = "SchemaMismatchesNotLogged")]
    internal static partial void MismatchesNotLogged(ILogger logger, int places);

    [LoggerMessage(13, LogLevel.Debug, "{OperationId} waits for the rate limiter", EventName = "CallWaiting")]
    internal static partial void Waiting(ILogger logger, string operationId);
}
