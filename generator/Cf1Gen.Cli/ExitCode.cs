using Cf1Gen.Cli.Documents;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli;

/// <summary>The exit codes of all commands.</summary>
internal static class ExitCode
{
    /// <summary>The command succeeded and has found nothing that fails it.</summary>
    public const int Success = 0;

    /// <summary>The command has found something: diagnostics, differences.</summary>
    public const int Findings = 1;

    /// <summary>The arguments are not valid, or a file cannot be read or is not what it should be.</summary>
    public const int InvalidInput = 2;

    /// <summary>A document could not be fetched, or was fetched and not accepted. The file is as it was.</summary>
    public const int Refused = 3;

    /// <summary>Returns the exit code for the diagnostics of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="failOn">The least severity that fails the command; <see langword="null"/> if no diagnostic does.</param>
    public static int Of(DocumentResult document, DiagnosticSeverity? failOn = DiagnosticSeverity.Error) => document switch
    {
        { IsReadable: false } => InvalidInput,
        _ when document.Diagnostics.Any(diagnostic => diagnostic.Severity >= failOn) => Findings,
        _ => Success,
    };
}
