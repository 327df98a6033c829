using System.Linq;
using System.Text.RegularExpressions;

namespace Cf1Gen.Generator.Common;

/// <summary>Writes the Markdown of descriptions, to which facts of the document are added.</summary>
internal static class CommonMark
{
    private static readonly Regex s_backticks = new("`+", RegexOptions.CultureInvariant);

    /// <summary>Returns a text as code, whatever it contains.</summary>
    public static string Code(string text)
    {
        var longest = s_backticks.Matches(text).Cast<Match>().Select(match => match.Length).DefaultIfEmpty(0).Max();
        var fence = new string('`', longest + 1);
        return longest > 0 ? $"{fence} {text} {fence}" : $"{fence}{text}{fence}";
    }
}
