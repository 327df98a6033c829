using System.Text.RegularExpressions;

namespace Cf1Gen.Package.Tests.Consumers;

/// <summary>The code blocks of the pages for users.</summary>
internal static class Page
{
    /// <summary>Returns the block that follows a comment with a name.</summary>
    public static string Block(string page, string name) => Regex.Match(
        File.ReadAllText(Path.Combine(Repository.Folder, page)),
        $"<!-- {name} -->\n```\\w+\n(.*?)\n```",
        RegexOptions.Singleline) is { Success: true } block
            ? block.Groups[1].Value
            : throw new InvalidDataException($"The page {page} has no block '{name}'.");
}
