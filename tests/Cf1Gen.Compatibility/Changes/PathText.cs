using System.Globalization;
using System.Text.RegularExpressions;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Compares paths with those of a document.</summary>
internal static partial class PathText
{
    /// <summary>
    /// Returns whether a path can be added: paths that differ only in the names of their parameters are the same, and the name of an
    /// operation can depend on a shorter path with the same name and on an earlier version.
    /// </summary>
    public static bool CanAdd(ApiDocument document, string path)
    {
        var paths = document.Root["paths"]!.AsObject().Select(member => member.Key).ToList();
        return !paths.Exists(other => Template(other) == Template(path))
            && !paths.Exists(other => IsLongerItem(other, path))
            && !paths.Exists(other => Resource(other) == Resource(path) && Version(other) > Version(path));
    }

    /// <summary>Returns whether a path only adds segments with parameters to another one whose last segment is not a plural.</summary>
    private static bool IsLongerItem(string path, string shorter) =>
        path.StartsWith(shorter.TrimEnd('/') + "/", StringComparison.Ordinal)
        && Parameters().IsMatch(path[shorter.TrimEnd('/').Length..])
        && !shorter.TrimEnd('/').EndsWith('s');

    private static string Template(string path) => Parameter().Replace(path, "{}").TrimEnd('/');

    /// <summary>Returns the first segment that names a resource.</summary>
    private static string? Resource(string path) => Segments(path).FirstOrDefault(
        segment => !IsVersion(segment) && segment is not ("api" or "apis" or "rest") && !segment.StartsWith('{'));

    private static int Version(string path) =>
        Segments(path).Where(IsVersion).Select(segment => int.Parse(Number().Match(segment).Value, CultureInfo.InvariantCulture))
            .FirstOrDefault();

    private static string[] Segments(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsVersion(string segment) => VersionText().IsMatch(segment);

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^(/[^/{}]*\{[^{}]*\}[^/]*)+/?$")]
    private static partial Regex Parameters();

    [GeneratedRegex(@"^[vV]?\d[\w.-]*$")]
    private static partial Regex VersionText();

    [GeneratedRegex(@"\d{1,9}")]
    private static partial Regex Number();
}
