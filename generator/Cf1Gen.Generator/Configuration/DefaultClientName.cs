using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Configuration;

/// <summary>
/// Names the client of a document for which the project does not specify a name. The name of the file is chosen in the project and so
/// lasts; the title is chosen by the author of the document, and names the client only if the name of the file is a general word.
/// </summary>
internal static class DefaultClientName
{
    /// <summary>The words of titles that do not distinguish one API from another.</summary>
    private static readonly HashSet<string> s_generalWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "api", "apis", "rest", "restful", "http", "openapi", "swagger", "specification", "spec", "definition", "documentation",
        "client", "sdk",
    };

    /// <summary>Further words of the names of files that do not distinguish one document from another.</summary>
    private static readonly HashSet<string> s_fileWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "schema", "schemas", "document", "doc", "docs", "apidocs", "index", "main", "root", "bundle", "bundled", "json", "yaml", "yml",
    };

    private static readonly Regex s_separators = new(@"[^\p{L}\p{M}\p{Nd}.]+|\.(?!\p{Nd})|(?<!\p{Nd})\.", RegexOptions.CultureInvariant);
    private static readonly Regex s_version = new(@"^v?\d+(\.\d+)*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly char[] s_apostrophes = ['\'', '’'];

    /// <summary>Returns the name of the client.</summary>
    /// <param name="path">The path of the document.</param>
    /// <param name="getText">Returns the text of the document, or <see langword="null"/> when the compiler could not read the file.</param>
    public static string Of(string path, Func<string?> getText)
    {
        var file = Path.GetFileNameWithoutExtension(path);
        var isGeneral = Distinctive(file).All(s_fileWords.Contains);
        var title = isGeneral && getText() is { } text ? TitleReader.Read(new DocumentText(path, text)) : null;
        var words = Distinctive(title ?? "");
        return ReservedNames.Client(Identifier.Pascal(words.Count > 0 ? string.Join(" ", words) : file));
    }

    /// <summary>Returns the words of a text without general words and version numbers.</summary>
    private static IReadOnlyList<string> Distinctive(string text) =>
    [
        .. s_separators.Split(string.Concat(text.Split(s_apostrophes)))
            .Where(word => word.Length > 0 && !s_generalWords.Contains(word) && !s_version.IsMatch(word)),
    ];
}
