using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>Formats a list in parentheses: on one line if it fits or is empty; otherwise, with one item per line.</summary>
internal static class ArgumentList
{
    /// <summary>The number of columns of a line in the body of a type.</summary>
    public const int Width = 136;

    /// <param name="before">The text before the opening parenthesis.</param>
    /// <param name="arguments">The arguments or parameters.</param>
    /// <param name="after">The text after the closing parenthesis.</param>
    /// <param name="width">The maximum length of the line.</param>
    public static Code Format(string before, IEnumerable<string> arguments, string after, int width = Width)
    {
        var list = arguments.ToList();
        var line = $"{before}({string.Join(", ", list)}){after}";

        return line.Length <= width || list.Count == 0
            ? new Code([line])
            : Code.Format($$"""
                {{before}}(
                    {{list.Select((argument, index) => new Code([argument + (index == list.Count - 1 ? ")" + after : ",")]))}}
                """);
    }

    /// <summary>Formats a list in brackets: on one line if it fits; otherwise, with one item per line.</summary>
    /// <inheritdoc cref="Format"/>
    public static Code Brackets(string before, IReadOnlyList<string> items, string after, int width) =>
        Brackets(before, [.. items.Select(item => new Code([item]))], after, width);

    /// <inheritdoc cref="Brackets(string, IReadOnlyList{string}, string, int)"/>
    public static Code Brackets(string before, IReadOnlyList<Code> items, string after, int width)
    {
        var line = $"{before}[{string.Join(", ", items)}]{after}";

        return line.Length <= width && items.All(item => item.Lines.Count == 1)
            ? new Code([line])
            : Code.Format($$"""
                {{before.TrimEnd()}}
                [
                    {{items.Select(item => Code.Format($"{item},"))}}
                ]{{after}}
                """);
    }

    /// <inheritdoc cref="Format"/>
    /// <remarks>A list that does not fit on one line has as many items on the next lines as fit.</remarks>
    public static Code Wrap(string before, IReadOnlyList<string> arguments, string after, int width = Width)
    {
        var line = $"{before}({string.Join(", ", arguments)}){after}";

        var items = arguments.Select((argument, index) => argument + (index == arguments.Count - 1 ? ")" + after : ","));

        return line.Length <= width || arguments.Count == 0
            ? new Code([line])
            : Code.Format($$"""
                {{before}}(
                    {{Code.Wrap(items, width - 4)}}
                """);
    }
}
