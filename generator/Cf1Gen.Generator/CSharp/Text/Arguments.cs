using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.CSharp.Text;

/// <summary>A list in parentheses: on one line where it fits, else on lines of its own.</summary>
internal static class Arguments
{
    /// <summary>What fits on a line of 140 columns in the body of a class.</summary>
    private const int Width = 136;

    /// <param name="before">What stands before the parenthesis.</param>
    /// <param name="arguments">The arguments or parameters.</param>
    /// <param name="after">What stands after the closing parenthesis.</param>
    public static Code Of(string before, IEnumerable<string> arguments, string after)
    {
        var list = arguments.ToList();
        var line = $"{before}({string.Join(", ", list)}){after}";

        return line.Length <= Width
            ? new Code([line])
            : Code.Of($$"""
                {{before}}(
                    {{Code.Fill(list.Select((argument, index) => argument + (index == list.Count - 1 ? ")" + after : ",")), Width - 4)}}
                """);
    }
}
