using System.Text;
using Cf1Gen.Cli.Output;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Cli.Reports.Differences;

/// <summary>The lines of a document that belong to a node.</summary>
/// <param name="Path">The full path of the file.</param>
/// <param name="Line">The number of the first line, counted from 1.</param>
/// <param name="Column">The column of the node in the first line, counted from 1.</param>
/// <param name="Lines">The lines without the indentation of the first one.</param>
internal sealed record SourceBlock(string Path, int Line, int Column, IReadOnlyList<string> Lines)
{
    private const int MaximumLines = 400;
    private const int MaximumLength = 160;

    /// <summary>The number of characters that are shown in front of the node, if the line does not fit.</summary>
    private const int Before = 20;

    private const int TabWidth = 4;
    private const string Omission = "…";

    /// <summary>Returns the lines of the node at a position: its line, and those after it that are indented further.</summary>
    public static SourceBlock? Of(string path, SourceText text, LinePosition start)
    {
        if (start.Line >= text.Lines.Count)
        {
            return null;
        }

        var first = Read(text, start.Line, start.Character);
        var indentation = IndentationOf(first);
        var lines = new List<string> { first };
        for (var i = start.Line + 1; i < text.Lines.Count && lines.Count < MaximumLines; i++)
        {
            var line = Read(text, i, 0);
            var isClosing = IndentationOf(line) == indentation && line.TrimStart() is ['}' or ']', ..];
            if (line.Length > 0 && IndentationOf(line) <= indentation && !isClosing)
            {
                break;
            }

            lines.Add(line);
            if (isClosing)
            {
                break;
            }
        }

        while (lines[^1].Length == 0 && lines.Count > 1)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return new SourceBlock(
            path, start.Line + 1, start.Character + 1, [.. lines.Select(line => line[Math.Min(indentation, line.Length)..])]);
    }

    private static int IndentationOf(string line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>Returns a line for output: without control characters, and with the node at its start if the line is very long.</summary>
    private static string Read(SourceText text, int number, int column)
    {
        // The line of a document without line breaks is the document.
        var span = text.Lines[number].Span;
        var skipped = span.Length <= MaximumLength ? 0 : Math.Clamp(column - Before, 0, Math.Max(0, span.Length - MaximumLength));
        var end = Math.Min(span.Length, skipped + MaximumLength);
        var part = text.ToString(TextSpan.FromBounds(span.Start + skipped, span.Start + end));
        return new StringBuilder(skipped > 0 ? Omission : "")
            .Append(PlainText.Clean(part))
            .Replace("\t", new string(' ', TabWidth))
            .Append(end < span.Length ? Omission : "")
            .ToString()
            .TrimEnd();
    }
}
