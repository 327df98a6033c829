using Cf1Gen.Cli.Output;

namespace Cf1Gen.Cli.Reports;

/// <summary>Writes a report in any form.</summary>
internal static class ReportWriter
{
    /// <summary>Returns the form that the extension of a file names; <see langword="null"/> for another extension.</summary>
    public static ReportFormat? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".MD" or ".MARKDOWN" => ReportFormat.Markdown,
        ".JSON" => ReportFormat.Json,
        ".HTML" or ".HTM" => ReportFormat.Html,
        ".TXT" => ReportFormat.Console,
        _ => null,
    };

    /// <summary>Writes a report to the standard output.</summary>
    public static void Write(ReportView view, ReportFormat format, ToolContext context)
    {
        if (format == ReportFormat.Console)
        {
            new ConsoleReport(view, context).Write();
        }
        else
        {
            context.Output.Write(Format(view, format));
        }
    }

    /// <summary>Writes a report to a file.</summary>
    public static void Save(ReportView view, ReportFormat format, string path, ToolContext context)
    {
        var text = Format(view, format, context);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Format(ReportView view, ReportFormat format, ToolContext context)
    {
        if (format != ReportFormat.Console)
        {
            return Format(view, format);
        }

        using var text = new StringWriter { NewLine = "\n" };
        new ConsoleReport(view, new ToolContext(text, TextWriter.Null, context.Folder)).Write();
        return text.ToString();
    }

    private static string Format(ReportView view, ReportFormat format) => format switch
    {
        ReportFormat.Markdown => MarkdownReport.Write(view),
        ReportFormat.Json => JsonReport.Write(view),
        _ => Html.HtmlReport.Write(view),
    };
}
