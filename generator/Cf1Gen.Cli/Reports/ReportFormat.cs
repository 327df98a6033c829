namespace Cf1Gen.Cli.Reports;

/// <summary>The forms of a report.</summary>
internal enum ReportFormat
{
    /// <summary>Tables for a terminal.</summary>
    Console,

    /// <summary>Markdown for a comment of a pull request.</summary>
    Markdown,

    /// <summary>JSON for programs.</summary>
    Json,

    /// <summary>A page for people.</summary>
    Html,
}
