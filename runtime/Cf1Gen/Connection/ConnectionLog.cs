using Microsoft.Extensions.Logging;

namespace Cf1Gen.Runtime;

/// <summary>What is logged: never a credential, a query or a body. The numbers are for filters, and stay what they are.</summary>
internal static partial class ConnectionLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Method} {OperationId} answered {Status} after {Attempts} attempts in {Milliseconds:0} ms (ray {RayId})")]
    internal static partial void Succeeded(
        ILogger logger, string method, string operationId, int status, int attempts, double milliseconds, string? rayId);

    [LoggerMessage(
        2, LogLevel.Information, "{Method} {OperationId} failed at attempt {Attempts} (status {Status}); sent again in {Milliseconds:0} ms")]
    internal static partial void Retrying(
        ILogger logger, string method, string operationId, int attempts, int? status, double milliseconds);

    [LoggerMessage(
        3, LogLevel.Warning, "{Method} {OperationId} failed after {Attempts} attempts with {Error} (status {Status}, ray {RayId})")]
    internal static partial void Failed(
        ILogger logger, string method, string operationId, int attempts, string error, int? status, string? rayId);

    [LoggerMessage(4, LogLevel.Information, "{OperationId} was refused; the provider is asked for a new credential")]
    internal static partial void AskingForCredential(ILogger logger, string operationId);

    [LoggerMessage(5, LogLevel.Warning, "{OperationId} answered with {Path} not as documented: expected {Expected}, found {Found}")]
    internal static partial void Drifted(ILogger logger, string? operationId, string path, string expected, string found);

    [LoggerMessage(7, LogLevel.Information, "{OperationId} was one call too many; the client and its siblings send nothing for {Milliseconds:0} ms")]
    internal static partial void Pausing(ILogger logger, string operationId, double milliseconds);

    [LoggerMessage(6, LogLevel.Debug, "{Method} {OperationId} was cancelled after {Attempts} attempts")]
    internal static partial void Cancelled(ILogger logger, string method, string operationId, int attempts);
}
