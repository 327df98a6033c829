namespace Cf1Gen.Cli.Reports.Differences;

/// <summary>A line of a document.</summary>
/// <param name="Number">The number of the line, counted from 1.</param>
/// <param name="Pieces">The parts of the line.</param>
internal sealed record NumberedLine(int Number, IReadOnlyList<TextPiece> Pieces)
{
    /// <summary>Gets the line.</summary>
    public string Text => string.Concat(Pieces.Select(piece => piece.Text));
}
