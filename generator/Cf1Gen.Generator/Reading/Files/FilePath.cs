using System;
using System.Collections.Generic;

namespace Cf1Gen.Generator.Reading.Files;

/// <summary>Paths of files as text. The disk is never asked, so that it does not matter on which system they are compared.</summary>
internal static class FilePath
{
    private static readonly char[] s_separators = ['/', '\\'];

    /// <summary>Paths of one project that differ in case alone are one file on some systems, and never two in practice.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>The path with <c>/</c> between its segments, and without <c>.</c> and <c>..</c> as far as there is a way up.</summary>
    public static string Normalize(string path) => Join(path.Split(s_separators));

    /// <summary>The file that a relative path means which stands in another file; null when it is an address or an absolute path.</summary>
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

    /// <summary>Whether it is a path that begins at the file in which it stands.</summary>
    public static bool IsRelative(string reference)
    {
        var colon = reference.IndexOf(':');
        var separator = reference.IndexOfAny(s_separators);
        return reference.Length > 0 && separator != 0 && (colon < 0 || (separator >= 0 && separator < colon));
    }

    /// <summary>The name of a file without its folders.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(s_separators) + 1);

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
