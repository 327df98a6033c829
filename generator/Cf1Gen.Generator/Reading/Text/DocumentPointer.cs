using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Cf1Gen.Generator.Reading.Text;

/// <summary>JSON pointers in the form that references have: <c>#/paths/~1a~1b/get</c>.</summary>
internal static class DocumentPointer
{
    public const string Root = "#";

    public static string Append(string pointer, string segment) => pointer + "/" + Escape(segment);

    public static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);

    public static string Of(IReadOnlyList<string> segments) =>
        segments.Count == 0 ? Root : Root + "/" + string.Join("/", segments.Select(Escape));

    /// <summary>The member names and indexes on the way from the root. What Microsoft.OpenApi calls the root, <c>#/</c>, is the root too.</summary>
    public static IReadOnlyList<string> Segments(string pointer)
    {
        var path = pointer.StartsWith(Root, StringComparison.Ordinal) ? pointer.Substring(1) : pointer;
        return path is "" or "/" ? [] : [.. path.TrimStart('/').Split('/').Select(segment => segment.Replace("~1", "/").Replace("~0", "~"))];
    }

    /// <summary>A pointer and those of what it stands in, the nearest first.</summary>
    public static IEnumerable<string> Upwards(string pointer)
    {
        for (var end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            yield return pointer.Substring(0, end);
        }
    }

    private static string Escape(string segment) => segment.Replace("~", "~0").Replace("/", "~1");
}
