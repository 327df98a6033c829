namespace Cf1Gen.Cli.Reports.Differences;

/// <summary>A part of a text.</summary>
/// <param name="Text">The part.</param>
/// <param name="IsChanged">Whether the other text does not have it.</param>
internal sealed record TextPiece(string Text, bool IsChanged);
