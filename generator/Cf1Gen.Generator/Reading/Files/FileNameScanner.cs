using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Reading.Files;

/// <summary>
/// Finds file names anywhere in a text. Only the parser knows which of them belong to references; the scanner finds at little cost
/// the files that can be relevant.
/// </summary>
internal static class FileNameScanner
{
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];
    private static readonly char[] s_delimiters = ['/', '\\', '"', '\'', '#', '?', ':', ',', '(', '[', '{', ' ', '\t', '\r', '\n'];

    /// <summary>Determines by its extension whether a file can be part of a document.</summary>
    public static bool IsCandidate(string path) =>
        Array.Exists(s_extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the part of a file name that <see cref="FindKeys"/> finds: the name from its last space on.</summary>
    public static string GetKey(string path) => path.Substring(path.LastIndexOfAny(s_delimiters) + 1);

    /// <summary>Returns the keys of the file names in a text, sorted.</summary>
    public static IEnumerable<string> FindKeys(string text)
    {
        var keys = new SortedSet<string>(FilePath.Comparer);
        for (var dot = text.IndexOf('.'); dot >= 0; dot = text.IndexOf('.', dot + 1))
        {
            var extension = s_extensions.FirstOrDefault(
                known => string.Compare(text, dot, known, 0, known.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (extension is not null)
            {
                var start = dot == 0 ? 0 : text.LastIndexOfAny(s_delimiters, dot - 1) + 1;
                keys.Add(GetKey(Uri.UnescapeDataString(text.Substring(start, dot - start + extension.Length))));
            }
        }

        return keys;
    }
}
