using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>Lines of C#, without the line break after the last one. Written as a template that has the shape of its result, see <see cref="CodeTemplate"/>.</summary>
internal readonly struct Code
{
    private readonly IReadOnlyList<string>? _lines;

    internal Code(IReadOnlyList<string> lines) => _lines = lines;

    public static Code Empty => default;

    public IReadOnlyList<string> Lines => _lines ?? [];

    public bool IsEmpty => Lines.Count == 0;

    /// <summary>The lines of a template: <c>Code.Of($$"""…""")</c>.</summary>
    public static Code Of(CodeTemplate template) => template.ToCode();

    /// <summary>The lines of all parts, with a blank line between one part and the next; empty parts are left out.</summary>
    public static Code Paragraphs(IEnumerable<Code> parts)
    {
        var lines = new List<string>();
        foreach (var part in parts.Where(part => !part.IsEmpty))
        {
            if (lines.Count > 0)
            {
                lines.Add("");
            }

            lines.AddRange(part.Lines);
        }

        return new Code(lines);
    }

    /// <summary>Puts as many items on a line as fit.</summary>
    /// <param name="items">What stands on the lines, with its own separator; an item is never broken.</param>
    /// <param name="width">The longest a line may be.</param>
    public static Code Fill(IEnumerable<string> items, int width) => Fill(items, width, _ => " ", indentation: "");

    /// <summary>Puts as many pieces of an expression on a line as fit, and indents all lines but the first.</summary>
    /// <param name="pieces">The pieces; one that begins with a dot continues the one before without a space.</param>
    /// <param name="width">The longest a line may be.</param>
    public static Code Hang(IEnumerable<string> pieces, int width) =>
        Fill(pieces, width, piece => piece[0] == '.' ? "" : " ", indentation: "    ");

    public override string ToString() => string.Join("\n", Lines);

    private static Code Fill(IEnumerable<string> items, int width, Func<string, string> spaceBefore, string indentation)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var item in items)
        {
            var space = line.Length == 0 ? "" : spaceBefore(item);
            if (line.Length > 0 && line.Length + space.Length + item.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear().Append(indentation);
                space = "";
            }

            line.Append(space).Append(item);
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString());
        }

        return new Code(lines);
    }
}
