using Cf1Gen.Cli.Output;

namespace Cf1Gen.Cli.Diagnostics;

/// <summary>A diagnostic in JSON output.</summary>
/// <param name="Id">The id.</param>
/// <param name="Severity">The severity: <c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Title">The title, which all diagnostics with the id have.</param>
/// <param name="Message">The message.</param>
/// <param name="File">The path of the file.</param>
/// <param name="Line">The line of the first character, counted from 1.</param>
/// <param name="Column">The column of the first character, counted from 1.</param>
/// <param name="EndLine">The line of the end.</param>
/// <param name="EndColumn">The column behind the last character.</param>
/// <param name="IsLoss">Whether a part of the document is lost or not typed.</param>
internal sealed record DiagnosticJson(
    string Id,
    string Severity,
    string Title,
    string Message,
    string File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    bool IsLoss)
{
    /// <summary>Returns the JSON form of a diagnostic.</summary>
    public static DiagnosticJson Of(ReportedDiagnostic diagnostic, ToolContext context) => new(
        diagnostic.Id,
        Severities.Format(diagnostic.Severity),
        diagnostic.Title,
        diagnostic.Message,
        context.Display(diagnostic.Path),
        diagnostic.Line,
        diagnostic.Column,
        diagnostic.Span.End.Line + 1,
        diagnostic.Span.End.Character + 1,
        diagnostic.IsLoss);
}
