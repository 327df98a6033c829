namespace Cf1Gen.Cli.Reports.Differences;

/// <summary>A line of the old document next to one of the new document.</summary>
/// <param name="Kind">How the lines differ.</param>
/// <param name="Old">The old line; <see langword="null"/> if there is none.</param>
/// <param name="New">The new line; <see langword="null"/> if there is none.</param>
internal sealed record ComparedLine(LineKind Kind, NumberedLine? Old, NumberedLine? New);
