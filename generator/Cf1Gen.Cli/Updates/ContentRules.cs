using System.Text.RegularExpressions;

namespace Cf1Gen.Cli.Updates;

/// <summary>Refuses what is certainly not a document, with a better reason than a parser has.</summary>
internal static partial class ContentRules
{
    /// <summary>Checks a fetched document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">Its text.</param>
    /// <param name="sha256">The expected hash, or <see langword="null"/>.</param>
    /// <exception cref="RefusedDocumentException">The document is not accepted.</exception>
    public static void Check(FetchedDocument document, string text, string? sha256)
    {
        if (sha256 is not null && !string.Equals(document.Sha256, sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedDocumentException(
                $"'{document.Source}' has the SHA-256 hash {document.Sha256}, not {sha256.ToLowerInvariant()}.");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RefusedDocumentException($"'{document.Source}' is empty.");
        }

        if (Html().IsMatch(text))
        {
            var title = WhiteSpace().Replace(Title().Match(text).Groups[1].Value, " ").Trim();
            var details = title.Length == 0 ? "" : $" with the title '{title}'";
            throw new RefusedDocumentException($"'{document.Source}' is a page{details}, not an OpenAPI document.");
        }
    }

    /// <summary>Returns a hash that an argument specifies.</summary>
    /// <exception cref="InputException">The text is not a hash.</exception>
    public static string? ParseHash(string? text) => text is null || Hash().IsMatch(text)
        ? text
        : throw new InputException($"The value '{text}' of '--sha256' does not consist of 64 hexadecimal digits.");

    [GeneratedRegex(@"\A\s*<(?:!doctype|html|head|body|\?xml|!--)", RegexOptions.IgnoreCase)]
    private static partial Regex Html();

    [GeneratedRegex("<title[^>]*>([^<]{1,200})", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"\A[0-9A-Fa-f]{64}\z")]
    private static partial Regex Hash();
}
