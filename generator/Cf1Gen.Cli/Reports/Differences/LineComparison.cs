using DiffPlex;

namespace Cf1Gen.Cli.Reports.Differences;

/// <summary>Puts the lines of two documents side by side.</summary>
internal static class LineComparison
{
    /// <summary>The maximum number of lines of an excerpt.</summary>
    private const int MaximumLines = 14;

    /// <summary>The number of lines of a node that is new, gone, or not comparable.</summary>
    private const int ShortLines = 6;

    private static readonly ComparedLine s_omission = new(LineKind.Omitted, null, null);

    /// <summary>Compares the lines of a node.</summary>
    /// <param name="old">The old lines, or <see langword="null"/>.</param>
    /// <param name="new">The new lines, or <see langword="null"/>.</param>
    /// <param name="areComparable">
    /// <see langword="true"/> if both are documents; <see langword="false"/> if the old lines are those of a baseline.
    /// </param>
    public static IReadOnlyList<ComparedLine> Compare(SourceBlock? old, SourceBlock? @new, bool areComparable)
    {
        if (old is not null && @new is not null && areComparable)
        {
            return Collapse(Align(old, @new));
        }

        var count = Math.Max(old?.Lines.Count ?? 0, @new?.Lines.Count ?? 0);
        var kind = (old, @new) switch
        {
            (null, not null) => LineKind.Added,
            (not null, null) => LineKind.Removed,
            _ => LineKind.Same,
        };
        var lines = Enumerable.Range(0, Math.Min(count, ShortLines)).Select(i => new ComparedLine(kind, LineOf(old, i), LineOf(@new, i)));
        return count > ShortLines ? [.. lines, s_omission] : [.. lines];
    }

    private static NumberedLine? LineOf(SourceBlock? block, int index) => block is not null && index < block.Lines.Count
        ? new NumberedLine(block.Line + index, TextDifference.Whole(block.Lines[index]))
        : null;

    private static List<ComparedLine> Align(SourceBlock old, SourceBlock @new)
    {
        var difference = Differ.Instance.CreateLineDiffs(
            string.Join('\n', old.Lines), string.Join('\n', @new.Lines), ignoreWhitespace: false);
        var lines = new List<ComparedLine>();
        var (i, j) = (0, 0);
        foreach (var block in difference.DiffBlocks)
        {
            Same(block.DeleteStartA);
            var (deleteEnd, insertEnd) = (i + block.DeleteCountA, j + block.InsertCountB);
            for (; i < deleteEnd; i++)
            {
                var match = Enumerable.Range(j, insertEnd - j).FirstOrDefault(
                    index => TextDifference.AreSimilar(old.Lines[i], @new.Lines[index]), -1);
                for (; j < match; j++)
                {
                    lines.Add(new(LineKind.Added, null, LineOf(@new, j)));
                }

                lines.Add(match < 0 ? new(LineKind.Removed, LineOf(old, i), null) : Changed(old, i, @new, j++));
            }

            for (; j < insertEnd; j++)
            {
                lines.Add(new(LineKind.Added, null, LineOf(@new, j)));
            }
        }

        Same(old.Lines.Count);
        return lines;

        void Same(int end)
        {
            for (; i < end; i++, j++)
            {
                lines.Add(new(LineKind.Same, LineOf(old, i), LineOf(@new, j)));
            }
        }
    }

    private static ComparedLine Changed(SourceBlock old, int oldIndex, SourceBlock @new, int newIndex)
    {
        var (before, after) = TextDifference.Between(old.Lines[oldIndex], @new.Lines[newIndex]);
        return new(
            LineKind.Changed, new NumberedLine(old.Line + oldIndex, before), new NumberedLine(@new.Line + newIndex, after));
    }

    /// <summary>Keeps the line of the node, and the lines that differ with those around them.</summary>
    private static List<ComparedLine> Collapse(List<ComparedLine> lines)
    {
        var kept = new List<ComparedLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            var isNear = Enumerable.Range(i - 1, 3).Any(j => j >= 0 && j < lines.Count && lines[j].Kind != LineKind.Same);
            if ((i == 0 || isNear) && kept.Count < MaximumLines)
            {
                kept.Add(lines[i]);
            }
            else if (kept[^1].Kind != LineKind.Omitted)
            {
                kept.Add(s_omission);
            }
        }

        return kept;
    }
}
