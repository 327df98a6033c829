using System.Text.RegularExpressions;

namespace Cf1Gen.Readme.Tests;

/// <summary>The code between <c>#region name</c> and <c>#endregion</c> of a file in the folder <c>Snippets</c>.</summary>
internal sealed partial record Snippet(string Name, string Code)
{
    /// <summary>Gets all snippets, by name.</summary>
    public static IReadOnlyDictionary<string, Snippet> All { get; } =
        Directory.GetFiles(Repository.Snippets, "*.cs")
            .SelectMany(file => Region().Matches(File.ReadAllText(file)))
            .Select(match => new Snippet(match.Groups["name"].Value, Unindent(match.Groups["code"].Value)))
            .ToDictionary(snippet => snippet.Name);

    /// <summary>Removes the common indentation of all lines.</summary>
    public static string Unindent(string code)
    {
        var lines = code.Split('\n').Select(line => line.TrimEnd()).ToList();
        var indentation = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indentation..] : line)).Trim('\n');
    }

    [GeneratedRegex(@"^ *#region (?<name>[a-z-]+)\n(?<code>.*?)\n *#endregion", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Region();
}
