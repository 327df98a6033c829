namespace Cf1Gen.Cli.Reports.Differences;

/// <summary>The kinds of lines in a comparison of two excerpts.</summary>
internal enum LineKind
{
    /// <summary>The line is in both excerpts, or the excerpts are not comparable.</summary>
    Same,

    /// <summary>The line differs.</summary>
    Changed,

    /// <summary>The line is in the old excerpt only.</summary>
    Removed,

    /// <summary>The line is in the new excerpt only.</summary>
    Added,

    /// <summary>Lines are left out.</summary>
    Omitted,
}
