using DiffPlex;

namespace Cf1Gen.Cli.Reports.Differences;

/// <summary>Finds the parts in which two lines differ.</summary>
internal static class TextDifference
{
    /// <summary>The lines of a minified document, which differ in too many places to emphasize them.</summary>
    private const int MaximumLength = 1000;

    /// <summary>Returns the parts of both lines. A line that has no counterpart is not changed but new or gone.</summary>
    public static (IReadOnlyList<TextPiece> Before, IReadOnlyList<TextPiece> After) Between(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0 || before.Length > MaximumLength || after.Length > MaximumLength)
        {
            return (Whole(before), Whole(after));
        }

        var difference = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance);
        var isDeleted = new bool[difference.PiecesOld.Count];
        var isInserted = new bool[difference.PiecesNew.Count];
        foreach (var block in difference.DiffBlocks)
        {
            Array.Fill(isDeleted, true, block.DeleteStartA, block.DeleteCountA);
            Array.Fill(isInserted, true, block.InsertStartB, block.InsertCountB);
        }

        return (Join(difference.PiecesOld, isDeleted), Join(difference.PiecesNew, isInserted));
    }

    /// <summary>Determines whether one line can be another version of the other: more than half of their words are the same.</summary>
    public static bool AreSimilar(string before, string after)
    {
        var (one, other) = Between(before, after);
        return one.Concat(other).Sum(piece => piece.IsChanged ? -LengthOf(piece) : LengthOf(piece)) > 0;
    }

    /// <summary>Returns a text as one part, which is not changed.</summary>
    public static IReadOnlyList<TextPiece> Whole(string text) => text.Length == 0 ? [] : [new(text, IsChanged: false)];

    private static int LengthOf(TextPiece piece) => piece.Text.Count(char.IsLetterOrDigit);

    private static List<TextPiece> Join(IReadOnlyList<string> chunks, bool[] isChanged)
    {
        var pieces = new List<TextPiece>();
        for (var i = 0; i < chunks.Count; i++)
        {
            if (pieces.Count > 0 && pieces[^1].IsChanged == isChanged[i])
            {
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + chunks[i] };
            }
            else
            {
                pieces.Add(new(chunks[i], isChanged[i]));
            }
        }

        return pieces;
    }
}
