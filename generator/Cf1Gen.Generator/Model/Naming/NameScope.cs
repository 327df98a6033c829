using System;
using System.Collections.Generic;
using System.Globalization;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>
/// The names of one declaration space. A name that is taken gets a number, so that additions to a document rename nothing.
/// </summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public NameScope(params string[] reserved) => _taken.UnionWith(reserved);

    /// <summary>Takes a name.</summary>
    /// <returns><see langword="true"/> if the name was free; otherwise, <see langword="false"/>.</returns>
    public bool TryTake(string name) => _taken.Add(name);

    /// <summary>Takes a name, or the name with the first free number.</summary>
    public string Take(string wanted)
    {
        if (_taken.Add(wanted))
        {
            return wanted;
        }

        // The search begins at the last number, since thousands of members can have the same name.
        _numbers.TryGetValue(wanted, out var last);
        var number = Math.Max(last, 1);
        string name;
        do
        {
            number++;
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }
        while (!_taken.Add(name));

        _numbers[wanted] = number;
        return name;
    }

    /// <summary>Takes the first free name of several, or the last one with a number.</summary>
    public string TakeFirst(IReadOnlyList<string> wanted)
    {
        foreach (var name in wanted)
        {
            if (_taken.Add(name))
            {
                return name;
            }
        }

        return Take(wanted[wanted.Count - 1]);
    }
}
