using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Documents;

/// <summary>A document with the files that it uses, before the generator reads it.</summary>
/// <param name="Input">The texts of the document and of the files that it uses, and its settings.</param>
/// <param name="Files">The files of the document by their full paths.</param>
internal sealed record PreparedDocument(DocumentInput Input, IReadOnlyDictionary<string, AdditionalText> Files)
{
    /// <summary>Returns diagnostics in the order of their positions in the document and then in other files.</summary>
    public IReadOnlyList<ReportedDiagnostic> Report(IEnumerable<DiagnosticInfo> diagnostics) =>
    [
        .. diagnostics.Select(ReportedDiagnostic.Of)
            .OrderBy(diagnostic => diagnostic.Path != Input.Path)
            .ThenBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span.Start),
    ];
}
