using System.Globalization;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Cli.Diagnostics;

/// <summary>A diagnostic of a document, as the tool reports it.</summary>
/// <param name="Info">The diagnostic of the generator.</param>
/// <param name="Severity">The severity, with the setting <c>Strict</c>.</param>
/// <param name="Message">The message.</param>
/// <param name="Path">The full path of the file.</param>
/// <param name="Span">The position in the file.</param>
internal sealed record ReportedDiagnostic(
    DiagnosticInfo Info, DiagnosticSeverity Severity, string Message, string Path, LinePositionSpan Span)
{
    /// <summary>Gets the id, <c>CF1004</c>.</summary>
    public string Id => Info.Descriptor.Id;

    /// <summary>Gets the title, which all diagnostics with the id have.</summary>
    public string Title => Info.Descriptor.Title.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gets a value indicating whether a part of the document is lost or not typed.</summary>
    public bool IsLoss => Descriptors.IsErrorWhenStrict(Info.Descriptor);

    /// <summary>Gets a value indicating whether the document was not read, so that its client has no operations.</summary>
    public bool IsFatal => Severity == DiagnosticSeverity.Error
        && Info.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>Gets the line, counted from 1.</summary>
    public int Line => Span.Start.Line + 1;

    /// <summary>Gets the column, counted from 1.</summary>
    public int Column => Span.Start.Character + 1;

    /// <summary>Returns the diagnostic that the tool reports for one of the generator.</summary>
    public static ReportedDiagnostic Of(DiagnosticInfo info)
    {
        var diagnostic = info.ToDiagnostic();
        var place = info.Location.GetLineSpan();
        return new(info, diagnostic.Severity, diagnostic.GetMessage(CultureInfo.InvariantCulture), place.Path, place.Span);
    }
}
