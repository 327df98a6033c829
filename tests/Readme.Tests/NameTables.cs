using System.Text.RegularExpressions;

namespace Cf1Gen.Readme.Tests;

/// <summary>The tables of <c>docs/names.md</c> that show what becomes of what.</summary>
internal static partial class NameTables
{
    /// <summary>Gets the rows that show an operation and its method. Each of them is a document of its own.</summary>
    public static IEnumerable<(string Operation, string OperationId, string Response, string Method)> Operations =>
        Sections.Where(section => Document(section) is null).SelectMany(section => OperationRow().Matches(section)).Select(row => (
            row.Groups["operation"].Value, row.Groups["id"].Value, row.Groups["response"].Value, row.Groups["method"].Value));

    /// <summary>Gets the headings of the sections that show a document and what is generated from it.</summary>
    public static IEnumerable<string> Headings => Sections.Where(section => Document(section) is not null).Select(HeadingOf);

    private static IEnumerable<string> Sections => File.ReadAllText(Repository.PathOf("docs/names.md")).Split("\n## ").Skip(1);

    /// <summary>Returns the document of a section, the item of the project if there is one, and the C# that the tables show.</summary>
    public static (string Document, string? Item, IReadOnlyList<string> Signatures) Read(string heading)
    {
        var section = Sections.Single(section => HeadingOf(section) == heading);
        var item = Item().Match(section);
        return (
            Document(section)!,
            item.Success ? item.Value : null,
            [.. Signature().Matches(section).Select(row => row.Groups["signature"].Value)]);
    }

    private static string HeadingOf(string section) => section[..section.IndexOf('\n', StringComparison.Ordinal)];

    private static string? Document(string section) => Yaml().Match(section) is { Success: true } block ? block.Groups["text"].Value : null;

    [GeneratedRegex(
        """^\| `(?<operation>[A-Z]+ /[^`]*)` \| (`(?<id>[^`]+)`)? ?\| (?<response>[a-z ]*?) ?\| `(?<method>[A-Za-z.]+Async)` \|$""",
        RegexOptions.Multiline)]
    private static partial Regex OperationRow();

    [GeneratedRegex("""^\|.*\| `(?<signature>[^`|]+)` \|$""", RegexOptions.Multiline)]
    private static partial Regex Signature();

    [GeneratedRegex("""```yaml\n(?<text>openapi: .*?)```""", RegexOptions.Singleline)]
    private static partial Regex Yaml();

    [GeneratedRegex("<Cf1Spec [^>]*/>")]
    private static partial Regex Item();
}
