using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Cf1Gen.Generator.Reading;

/// <summary>
/// Which paths of a document are wanted: globs separated by <c>;</c> or, as Cf1Gen.targets writes it because the compiler cuts
/// an option at a semicolon, by <c>|</c>. <c>*</c> stands for any text within a segment and <c>**</c> for any text at all, so
/// that <c>/a/**</c> is <c>/a</c> and everything below it. A leading <c>!</c> takes out what the others let in.
/// </summary>
internal sealed class PathFilter
{
    private readonly Regex[] _included;
    private readonly Regex[] _excluded;

    /// <param name="globs">The globs. Without one that lets anything in, every path is let in.</param>
    public PathFilter(string globs)
    {
        var parts = globs.Split([';', '|'], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        _included = [.. parts.Where(part => part[0] != '!').Select(Glob)];
        _excluded = [.. parts.Where(part => part[0] == '!').Select(part => Glob(part.Substring(1).TrimStart()))];
    }

    public bool Includes(string path) =>
        (_included.Length == 0 || Array.Exists(_included, glob => glob.IsMatch(path))) && !Array.Exists(_excluded, glob => glob.IsMatch(path));

    private static Regex Glob(string glob)
    {
        var pattern = Regex.Escape(glob).Replace(@"/\*\*", "(/.*)?").Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*");
        return new Regex($"^{pattern}$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }
}
