using System.Text;
using Cf1Gen.Cli.Output;
using Microsoft.CodeAnalysis.Text;
using Spectre.Console;

namespace Cf1Gen.Cli.Diagnostics;

/// <summary>The line of a file that a diagnostic is about, and a line that underlines its part.</summary>
/// <param name="Number">The number of the line, counted from 1.</param>
/// <param name="Line">The line, without what does not fit.</param>
/// <param name="Underline">Spaces and carets.</param>
internal sealed record Excerpt(int Number, string Line, string Underline)
{
    /// <summary>The number of characters of a line that are shown. The line of a document without line breaks is the document.</summary>
    private const int MaximumLength = 120;

    /// <summary>The number of characters that are shown in front of the part, if the line does not fit.</summary>
    private const int Before = 40;

    private const int TabWidth = 4;
    private const string Omission = "…";

    /// <summary>Returns the excerpt of a text; <see langword="null"/> if the text does not have the line.</summary>
    public static Excerpt? Of(SourceText text, LinePositionSpan span)
    {
        if (span.Start.Line >= text.Lines.Count)
        {
            return null;
        }

        var line = text.Lines[span.Start.Line].ToString();
        var start = Math.Min(span.Start.Character, line.Length);
        var end = span.End.Line > span.Start.Line ? line.Length : Math.Clamp(span.End.Character, start, line.Length);
        var (first, last) = line.Length <= MaximumLength
            ? (0, line.Length)
            : (Math.Max(0, start - Before), Math.Min(line.Length, Math.Max(0, start - Before) + MaximumLength));

        var before = (first > 0 ? Omission : "") + Expand(line[first..start]);
        var part = Expand(line[start..Math.Min(end, last)]);
        var after = Expand(line[Math.Min(end, last)..last]) + (last < line.Length ? Omission : "");
        return new(
            span.Start.Line + 1,
            before + part + after,
            new string(' ', before.GetCellWidth()) + new string('^', Math.Max(1, part.TrimEnd().GetCellWidth())));
    }

    private static string Expand(string text) =>
        new StringBuilder(PlainText.Clean(text)).Replace("\t", new string(' ', TabWidth)).ToString();
}
