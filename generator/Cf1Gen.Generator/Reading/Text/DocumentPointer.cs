using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>Creates and parses JSON pointers in the form that references use: <c>#/paths/~1a~1b/get</c>.</summary>
internal static class DocumentPointer
{
    /// <summary>The pointer to the root.</summary>
    public const string Root = "#";

    /// <summary>Returns the pointer to a member of an object.</summary>
    public static string Append(string pointer, string segment) => pointer + "/" + Escape(segment);

    /// <summary>Returns the pointer to a member of an object that is itself a member.</summary>
    public static string Append(string pointer, string first, string second) => pointer + "/" + Escape(first) + "/" + Escape(second);

    /// <summary>Returns the segment for an array index.</summary>
    public static string FormatIndex(int index) => index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the pointer that consists of the given member names and indexes.</summary>
    public static string FromSegments(IReadOnlyList<string> segments) =>
        segments.Count == 0 ? Root : Root + "/" + string.Join("/", segments.Select(Escape));

    /// <summary>
    /// Returns the member names and indexes from the root on. Microsoft.OpenApi writes the root as <c>#/</c>, which is accepted as well.
    /// </summary>
    public static IReadOnlyList<string> Segments(string pointer)
    {
        var path = pointer.StartsWith(Root, StringComparison.Ordinal) ? pointer.Substring(1) : pointer;
        return path is "" or "/"
            ? []
            : [.. path.TrimStart('/').Split('/').Select(Unescape)];
    }

    /// <summary>Enumerates a pointer and its ancestors, from the inside out.</summary>
    public static IEnumerable<string> SelfAndAncestors(string pointer)
    {
        for (var end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            yield return pointer.Substring(0, end);
        }
    }

    /// <summary>Returns the member name or index of a segment.</summary>
    public static string Unescape(string segment) => segment.IndexOf('~') < 0 ? segment : segment.Replace("~1", "/").Replace("~0", "~");

    private static string Escape(string segment) =>
        segment.IndexOf('~') < 0 && segment.IndexOf('/') < 0 ? segment : segment.Replace("~", "~0").Replace("/", "~1");
}
