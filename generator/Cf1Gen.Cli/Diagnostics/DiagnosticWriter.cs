using System.Globalization;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Output;
using Spectre.Console;

namespace Cf1Gen.Cli.Diagnostics;

/// <summary>Writes diagnostics with excerpts of the document, in the form of the Rust compiler.</summary>
/// <param name="document">The document.</param>
/// <param name="context">The console.</param>
internal sealed class DiagnosticWriter(DocumentResult document, ToolContext context)
{
    private static readonly Style s_frame = new(Color.Blue);
    private static readonly Style s_bold = new(decoration: Decoration.Bold);

    private readonly HashSet<string> _helped = [];

    /// <summary>Writes a diagnostic; the first one with its id also with the way to fix it.</summary>
    public void Write(ReportedDiagnostic diagnostic)
    {
        var style = Severities.StyleOf(diagnostic.Severity);
        var excerpt = document.Files.TryGetValue(diagnostic.Path, out var file) && file.GetText() is { } text
            ? Excerpt.Of(text, diagnostic.Span)
            : null;
        var number = excerpt?.Number.ToString(CultureInfo.InvariantCulture) ?? "";
        var margin = new string(' ', number.Length);

        context.Write($"{Severities.Format(diagnostic.Severity)}[{diagnostic.Id}]", style);
        context.WriteLine(": " + diagnostic.Message, s_bold);
        context.Write($"{margin}--> ", s_frame);
        context.WriteLine($"{context.Display(diagnostic.Path)}:{diagnostic.Line}:{diagnostic.Column}");
        if (excerpt is not null)
        {
            context.WriteLine(margin + " |", s_frame);
            context.Write(number + " | ", s_frame);
            context.WriteLine(excerpt.Line);
            context.Write(margin + " | ", s_frame);
            context.WriteLine(excerpt.Underline, style);
        }

        if (_helped.Add(diagnostic.Id) && DiagnosticsPage.FindFix(diagnostic.Id) is { } fix)
        {
            context.Write(margin + " = ", s_frame);
            context.WriteLine("help: " + fix);
        }

        context.WriteLine();
    }

    /// <summary>Returns a diagnostic on one line, in the form of the compiler.</summary>
    public static string Describe(ReportedDiagnostic diagnostic, ToolContext context) =>
        $"{context.Display(diagnostic.Path)}({diagnostic.Line},{diagnostic.Column}): "
        + $"{Severities.Format(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.Message}";
}
