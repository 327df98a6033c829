using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Cf1Gen.Generator.Reading;

/// <summary>
/// Which paths of a document are wanted: globs separated by <c>;</c> or, as Cf1Gen.targets writes it because the compiler cuts an
/// option at a semicolon, <c>|</c>; where <c>*</c> stands for any text within a segment,
/// <c>**</c> for any text at all, and a leading <c>!</c> takes out what the others let in.
/// </summary>
internal sealed class PathFilter
{
    private readonly Regex[] _included;
    private readonly Regex[] _excluded;

    public PathFilter(string globs)
    {
        var parts = globs.Split([';', '|'], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        _included = [.. parts.Where(part => part[0] != '!').Select(Glob)];
        _excluded = [.. parts.Where(part => part[0] == '!').Select(part => Glob(part.Substring(1).TrimStart()))];
    }

    public bool Includes(string path) =>
        (_included.Length == 0 || Array.Exists(_included, glob => glob.IsMatch(path))) && !Array.Exists(_excluded, glob => glob.IsMatch(path));

    private static Regex Glob(string glob) => new("^" + Regex.Escape(glob) + "$");
}
