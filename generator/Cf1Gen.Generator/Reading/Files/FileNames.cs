using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Reading.Files;

/// <summary>
/// Finds the names of files that a text has anywhere in it. Whether they are those of references only the parser can tell; this
/// tells, for little, which files could matter at all.
/// </summary>
internal static class FileNames
{
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];
    private static readonly char[] s_borders = ['/', '\\', '"', '\'', '#', '?', ':', ',', '(', '[', '{', ' ', '\t', '\r', '\n'];

    /// <summary>Whether a file can be a part of a document, by its name.</summary>
    public static bool IsCandidate(string path) => Array.Exists(s_extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>What of a file's name a text has to have: all of it, or what stands behind its last space.</summary>
    public static string KeyOf(string path) => path.Substring(path.LastIndexOfAny(s_borders) + 1);

    /// <summary>The keys of the files that a text names, sorted.</summary>
    public static IEnumerable<string> In(string text)
    {
        var keys = new SortedSet<string>(FilePath.Comparer);
        for (var dot = text.IndexOf('.'); dot >= 0; dot = text.IndexOf('.', dot + 1))
        {
            var extension = s_extensions.FirstOrDefault(known => string.Compare(text, dot, known, 0, known.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (extension is not null)
            {
                var start = dot == 0 ? 0 : text.LastIndexOfAny(s_borders, dot - 1) + 1;
                keys.Add(KeyOf(Uri.UnescapeDataString(text.Substring(start, dot - start + extension.Length))));
            }
        }

        return keys;
    }
}
