using System;
using System.Collections.Generic;

namespace Cf1Gen.Generator.Reading.Files;

/// <summary>Operations on file paths that do not access the file system and give the same result on every operating system.</summary>
internal static class FilePath
{
    private static readonly char[] s_separators = ['/', '\\'];

    /// <summary>
    /// Gets the comparer for paths. Paths that differ only in case are one file on some systems, and in practice never two.
    /// </summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>Returns a path with <c>/</c> as separator and without <c>.</c> and, where a parent exists, <c>..</c>.</summary>
    public static string Normalize(string path) => Join(path.Split(s_separators));

    /// <summary>Resolves a relative path against the file that contains it; null if it is a URI or an absolute path.</summary>
    public static string? Resolve(string referrer, string reference)
    {
        if (!IsRelative(reference))
        {
            return null;
        }

        var segments = new List<string>(referrer.Split(s_separators));
        segments.RemoveAt(segments.Count - 1);
        segments.AddRange(reference.Split(s_separators));
        return Join(segments);
    }

    /// <summary>Determines whether a reference is a relative path.</summary>
    public static bool IsRelative(string reference)
    {
        var colon = reference.IndexOf(':');
        var separator = reference.IndexOfAny(s_separators);
        return reference.Length > 0 && separator != 0 && (colon < 0 || (separator >= 0 && separator < colon));
    }

    /// <summary>Returns the file name without the directories.</summary>
    public static string GetFileName(string path) => path.Substring(path.LastIndexOfAny(s_separators) + 1);

    private static string Join(IEnumerable<string> segments)
    {
        var kept = new List<string>();
        foreach (var segment in segments)
        {
            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1] is not ("" or ".."))
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || kept.Count == 0))
            {
                kept.Add(segment);
            }
        }

        return string.Join("/", kept);
    }
}
