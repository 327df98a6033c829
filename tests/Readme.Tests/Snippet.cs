using System.Text.RegularExpressions;

namespace Cf1Gen.Readme.Tests;

/// <summary>
/// Code between <c>#region name</c> and <c>#endregion</c> of a file in Snippets/. The README shows it in the code block that follows
/// the comment <c>&lt;!-- snippet: name --&gt;</c>.
/// </summary>
internal sealed partial record Snippet(string Name, string Code)
{
    /// <summary>All snippets, by name.</summary>
    public static IReadOnlyDictionary<string, Snippet> All { get; } =
        Directory.GetFiles(Repository.Snippets, "*.cs")
            .SelectMany(file => Region().Matches(File.ReadAllText(file)))
            .Select(match => new Snippet(match.Groups["name"].Value, Unindent(match.Groups["code"].Value)))
            .ToDictionary(snippet => snippet.Name);

    /// <summary>The README with the code of every snippet put into its block.</summary>
    public static string Fill(string readme) => Block().Replace(readme, block =>
        All.TryGetValue(block.Groups["name"].Value, out var snippet)
            ? $"{block.Groups["before"].Value}{snippet.Code}\n```"
            : throw new InvalidDataException($"The README shows the snippet '{block.Groups["name"].Value}', which no file in Snippets/ has."));

    /// <summary>Names of the snippets that a README shows.</summary>
    public static IEnumerable<string> In(string readme) => Block().Matches(readme).Select(block => block.Groups["name"].Value);

    private static string Unindent(string code)
    {
        var lines = code.Split('\n').Select(line => line.TrimEnd()).ToList();
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indent..] : line)).Trim('\n');
    }

    [GeneratedRegex(@"^ *#region (?<name>[a-z-]+)\n(?<code>.*?)\n *#endregion", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Region();

    [GeneratedRegex(@"(?<before><!-- snippet: (?<name>[a-z-]+) -->\n```csharp\n).*?(?<=\n)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
