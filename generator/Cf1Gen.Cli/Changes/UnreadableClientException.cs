using Cf1Gen.Cli.Diagnostics;

namespace Cf1Gen.Cli.Changes;

/// <summary>The exception that is thrown when a file is not a document from which a client can be generated, or not a baseline.</summary>
/// <param name="path">The full path of the file.</param>
/// <param name="diagnostics">The diagnostics, of which at least one is an error.</param>
internal sealed class UnreadableClientException(string path, IReadOnlyList<ReportedDiagnostic> diagnostics)
    : Exception($"The file '{path}' cannot be read.")
{
    /// <summary>Gets the errors with their locations.</summary>
    public IReadOnlyList<ReportedDiagnostic> Diagnostics { get; } = diagnostics;
}
