using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>
/// A list of globs separated by <c>;</c>, or by <c>|</c>, which Cf1Gen.targets writes because the compiler truncates an option at a
/// semicolon. <c>*</c> matches any text within a segment and <c>**</c> any text, so that <c>/a/**</c> matches <c>/a</c> and
/// everything below it. A leading <c>!</c> excludes names that other globs include.
/// </summary>
internal sealed class GlobList
{
    private readonly List<string> _all;
    private readonly Regex[] _included;
    private readonly Regex[] _excluded;

    public GlobList(string globs)
    {
        Text = globs;
        _all = globs.Split([';', '|'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Trim())
            .Where(part => part.Length > 0)
            .ToList();
        _included = [.. _all.Where(glob => glob[0] != '!').Select(ToRegex)];
        _excluded = [.. _all.Where(glob => glob[0] == '!').Select(glob => ToRegex(glob.Substring(1).TrimStart()))];
    }

    /// <summary>Gets the list as the project specifies it.</summary>
    public string Text { get; }

    /// <summary>Gets a value indicating whether the list contains no glob.</summary>
    public bool IsEmpty => _included.Length == 0 && _excluded.Length == 0;

    /// <summary>
    /// Determines whether a name is included. A list without including globs includes every name that it does not exclude.
    /// </summary>
    public bool Includes(string name) =>
        (_included.Length == 0 || Array.Exists(_included, glob => glob.IsMatch(name)))
        && !Array.Exists(_excluded, glob => glob.IsMatch(name));

    /// <summary>Determines whether an including glob matches a name and no excluding one does.</summary>
    public bool Matches(string name) => _included.Length > 0 && Includes(name);

    /// <summary>Finds the globs that match none of the names.</summary>
    public IEnumerable<string> FindUnmatched(IReadOnlyCollection<string> names) =>
        _all.Where(glob => ToRegex(glob.TrimStart('!', ' ')) is var regex && !names.Any(regex.IsMatch));

    private static Regex ToRegex(string glob)
    {
        var pattern = Regex.Escape(glob).Replace(@"/\*\*", "(/.*)?").Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*");
        return new Regex($"^{pattern}$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }
}
