using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Diagnostics;

/// <summary>The numbers of diagnostics by severity.</summary>
internal sealed record DiagnosticCounts(int Errors, int Warnings, int Infos)
{
    /// <summary>Counts diagnostics.</summary>
    public static DiagnosticCounts Of(IReadOnlyCollection<ReportedDiagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        return new(errors, warnings, diagnostics.Count - errors - warnings);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(
        ", ",
        Format(Errors, Errors == 1 ? "error" : "errors"),
        Format(Warnings, Warnings == 1 ? "warning" : "warnings"),
        Format(Infos, "info"));

    private static string Format(int count, string noun) => count.ToString("N0", CultureInfo.InvariantCulture) + " " + noun;
}
