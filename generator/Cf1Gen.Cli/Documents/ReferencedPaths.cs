using Cf1Gen.Generator.Reading.Files;

namespace Cf1Gen.Cli.Documents;

/// <summary>
/// Finds the paths of other files in the text of a document. They need not be those of references: the generator decides that.
/// </summary>
internal static class ReferencedPaths
{
    /// <summary>The maximum number of characters of a path.</summary>
    private const int MaximumLength = 1024;

    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    /// <summary>The characters that end a path without spaces.</summary>
    private static readonly char[] s_wordDelimiters = ['"', '\'', '(', '[', '{', ',', '#', '?', ' ', '\t', '\r', '\n'];

    /// <summary>The characters that end a path that can contain spaces.</summary>
    private static readonly char[] s_scalarDelimiters = ['"', '\'', '[', '{', ',', '\r', '\n'];

    /// <summary>Returns the relative paths in a text, each once.</summary>
    public static IReadOnlyCollection<string> Find(string text)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        for (var dot = text.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = text.IndexOf('.', dot + 1))
        {
            var extension = s_extensions.FirstOrDefault(
                known => string.Compare(text, dot, known, 0, known.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (extension is not null)
            {
                var end = dot + extension.Length;
                paths.Add(Normalize(Before(text, dot, s_wordDelimiters, end)));
                paths.Add(Normalize(WithoutKey(Before(text, dot, s_scalarDelimiters, end))));
            }
        }

        paths.RemoveWhere(path => !FilePath.IsRelative(path));
        return paths;
    }

    private static string Before(string text, int dot, char[] delimiters, int end)
    {
        var count = Math.Min(dot, MaximumLength);
        var start = count == 0 ? 0 : text.LastIndexOfAny(delimiters, dot - 1, count) + 1;
        return text[Math.Max(start, dot - count)..end];
    }

    /// <summary>Returns the value of a YAML member without quotes.</summary>
    private static string WithoutKey(string text) =>
        text.LastIndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? text[(colon + 2)..] : text;

    // JSON can escape the separator.
    private static string Normalize(string path) =>
        Uri.UnescapeDataString(path.Trim().Replace("\\/", "/", StringComparison.Ordinal)).Replace('\\', '/');
}
