using System.Text.RegularExpressions;

namespace Cf1Gen.Readme.Tests;

/// <summary>A Markdown page of the repository.</summary>
internal sealed partial record MarkdownPage(string Path, string Text)
{
    /// <summary>Gets all pages of the repository, by their path relative to its root.</summary>
    public static IReadOnlyDictionary<string, MarkdownPage> All { get; } = Repository.Files
        .Where(path => path.EndsWith(".md", StringComparison.Ordinal))
        .ToDictionary(path => path, path => new MarkdownPage(path, File.ReadAllText(Repository.PathOf(path))));

    /// <summary>Gets the folder of the page, relative to the root of the repository.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>Gets the targets of the links that do not lead to another site.</summary>
    public IEnumerable<string> RelativeLinks => Link().Matches(Prose).Select(match => match.Groups["target"].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    /// <summary>Gets the inline code of the page: the texts between backticks.</summary>
    public IEnumerable<string> InlineCode => Code().Matches(Prose).Select(match => match.Groups["text"].Value);

    /// <summary>Gets the anchors of the headings, as GitHub derives them.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(Prose).Select(match => ToAnchor(match.Groups["text"].Value));

    private string Prose => Fence().Replace(Text, "");

    private static string ToAnchor(string heading) =>
        Punctuation().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("(?<!`)`(?<text>[^`\n]+)`(?!`)")]
    private static partial Regex Code();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();
}
