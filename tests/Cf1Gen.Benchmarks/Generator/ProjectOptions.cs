using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cf1Gen.Benchmarks.Generator;

/// <summary>The options of a project with one document.</summary>
/// <param name="document">The document; other files have no options.</param>
/// <param name="options">The options of the document.</param>
internal sealed class ProjectOptions(AdditionalText document, DocumentOptions options) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => DocumentOptions.None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => DocumentOptions.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path == document.Path ? options : DocumentOptions.None;
}
