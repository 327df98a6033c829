using System.Text.RegularExpressions;

namespace Cf1Gen.Readme.Tests;

/// <summary>
/// The code blocks of a page whose content is derived from another file. The comment before the block names the source:
/// <list type="bullet">
/// <item><c>&lt;!-- snippet: first-call --&gt;</c>: a region of a file in the folder <c>Snippets</c>.</item>
/// <item><c>&lt;!-- file: samples/app.cs --&gt;</c>: a file of the repository.</item>
/// <item><c>&lt;!-- fixture: paging-cursor.json --&gt;</c>: a fixture of the generator's tests.</item>
/// <item><c>&lt;!-- generated: folder/File.g.cs Member --&gt;</c>: a member in a snapshot of the generator's tests.</item>
/// </list>
/// </summary>
internal static partial class DerivedBlocks
{
    /// <summary>Returns the page with the current content of every derived block.</summary>
    public static string Fill(string page) => Block().Replace(page, block =>
        $"{block.Groups["before"].Value}{Content(block.Groups["kind"].Value, block.Groups["name"].Value)}\n```");

    /// <summary>Returns the names of the derived blocks of a kind, in the order of the page.</summary>
    public static IEnumerable<string> NamesIn(string page, string kind) =>
        Block().Matches(page).Where(block => block.Groups["kind"].Value == kind).Select(block => block.Groups["name"].Value);

    private static string Content(string kind, string name) => kind switch
    {
        "snippet" => Snippet.All.TryGetValue(name, out var snippet)
            ? snippet.Code
            : throw new InvalidDataException($"The page contains the snippet '{name}', which no file in Snippets has."),
        "file" => File.ReadAllText(Repository.PathOf(name)).TrimEnd('\n'),
        "fixture" => File.ReadAllText(Repository.PathOf("tests/Generator.Tests/Fixtures/" + name)).TrimEnd('\n'),
        _ => GeneratedMember.Read(name),
    };

    [GeneratedRegex(@"(?<before><!-- (?<kind>snippet|file|fixture|generated): (?<name>[^\n]+?) -->\n```\w+\n).*?(?<=\n)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
