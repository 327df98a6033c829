using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>Lines of C# without a final line break. They are written as a template that looks like its output.</summary>
/// <seealso cref="CodeTemplate"/>
internal readonly struct Code
{
    private readonly IReadOnlyList<string>? _lines;

    internal Code(IReadOnlyList<string> lines) => _lines = lines;

    public static Code Empty => default;

    public IReadOnlyList<string> Lines => _lines ?? [];

    public bool IsEmpty => Lines.Count == 0;

    /// <summary>Returns the lines of a template: <c>Code.Format($$"""…""")</c>.</summary>
    public static Code Format(CodeTemplate template) => template.ToCode();

    /// <summary>Returns the lines of all parts that are not empty, with a blank line between each two.</summary>
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

    /// <summary>Returns the lines of members of a type, with a blank line next to each member of more than two lines.</summary>
    public static Code Members(IEnumerable<Code> members)
    {
        var lines = new List<string>();
        var wasLong = false;
        foreach (var member in members.Where(member => !member.IsEmpty))
        {
            var isLong = member.Lines.Count > 2;
            if (lines.Count > 0 && (isLong || wasLong))
            {
                lines.Add("");
            }

            lines.AddRange(member.Lines);
            wasLong = isLong;
        }

        return new Code(lines);
    }

    /// <summary>Returns lines with as many words as fit.</summary>
    /// <param name="words">The words, which are never broken.</param>
    /// <param name="width">The maximum length of a line.</param>
    public static Code Wrap(IEnumerable<string> words, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in words)
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString());
        }

        return new Code(lines);
    }

    public override string ToString() => string.Join("\n", Lines);
}
