using System.Text.RegularExpressions;

namespace Cf1Gen.Repository.Tests;

/// <summary>Finds the prose in C# files and Markdown pages.</summary>
internal static partial class Prose
{
    private const int FewestWords = 3;

    /// <summary>Returns the comments, the literals of several words, and the names of test methods.</summary>
    public static IEnumerable<TextLine> InCode() =>
        from file in SourceTree.CSharp
        where !file.IsIn("tests/Repository.Tests/")
        from line in file.Lines.Index()
        from text in InLine(file, line.Item)
        select new TextLine(file.Path, line.Index + 1, text);

    /// <summary>Returns the lines of the pages, without code.</summary>
    public static IEnumerable<TextLine> InPages()
    {
        foreach (var page in SourceTree.Pages)
        {
            var isCode = false;
            foreach (var (index, line) in page.Lines.Index())
            {
                isCode ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
                if (!isCode)
                {
                    yield return new TextLine(page.Path, index + 1, WithoutCode(line));
                }
            }
        }
    }

    /// <summary>Returns a text without inline code and references to code.</summary>
    public static string WithoutCode(string text) => InlineCode().Replace(text, "`…`");

    private static IEnumerable<string> InLine(SourceFile file, string line)
    {
        if (Comment().Match(line) is { Success: true } comment)
        {
            yield return WithoutCode(comment.Value);
            yield break;
        }

        if (file.IsIn("tests/"))
        {
            if (TestName().Match(line) is { Success: true } name)
            {
                yield return name.Groups["name"].Value.Replace('_', ' ');
            }

            yield break;
        }

        foreach (var literal in Literal().Matches(line).Select(match => match.Value).Where(
            text => text.Count(c => c == ' ') >= FewestWords - 1))
        {
            yield return literal;
        }
    }

    [GeneratedRegex(@"^\s*//.*| // .*", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"`[^`]*`|<c>[^<]*</c>|<(see|param|paramref|typeparam|typeparamref) [^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"""(\\.|[^""\\])*""", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    // Only a test has a name of several words with underscores.
    [GeneratedRegex(@"^\s*public .*?(?<name>\w+_\w+_\w+)\(", RegexOptions.CultureInvariant)]
    private static partial Regex TestName();
}
