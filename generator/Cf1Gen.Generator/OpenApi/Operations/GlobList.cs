using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>
/// Names in groups: globs separated by <c>;</c> or, as Cf1Gen.targets writes it because the compiler cuts an option at a
/// semicolon, by <c>|</c>. <c>*</c> stands for any text within a segment and <c>**</c> for any text at all, so that <c>/a/**</c>
/// is <c>/a</c> and everything below it. A leading <c>!</c> takes out what the others let in.
/// </summary>
internal sealed class GlobList
{
    private readonly List<string> _all;
    private readonly Regex[] _in;
    private readonly Regex[] _out;

    public GlobList(string globs)
    {
        Text = globs;
        var parts = globs.Split([';', '|'], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        _all = parts;
        _in = [.. parts.Where(part => part[0] != '!').Select(Glob)];
        _out = [.. parts.Where(part => part[0] == '!').Select(part => Glob(part.Substring(1).TrimStart()))];
    }

    /// <summary>What the project says.</summary>
    public string Text { get; }

    /// <summary>Whether they say nothing.</summary>
    public bool IsEmpty => _in.Length == 0 && _out.Length == 0;

    /// <summary>Whether a name is let in; without a glob that lets anything in, every name is.</summary>
    public bool Include(string name) => (_in.Length == 0 || Array.Exists(_in, glob => glob.IsMatch(name))) && !Array.Exists(_out, glob => glob.IsMatch(name));

    /// <summary>Whether a glob is of that name.</summary>
    public bool Name(string name) => _in.Length > 0 && Include(name);

    /// <summary>The globs that are of none of the names.</summary>
    public IEnumerable<string> Idle(IReadOnlyCollection<string> names) => _all.Where(glob => Glob(glob.TrimStart('!', ' ')) is var regex && !names.Any(regex.IsMatch));

    private static Regex Glob(string glob)
    {
        var pattern = Regex.Escape(glob).Replace(@"/\*\*", "(/.*)?").Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*");
        return new Regex($"^{pattern}$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }
}
