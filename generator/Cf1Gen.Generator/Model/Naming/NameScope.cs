using System;
using System.Collections.Generic;
using System.Globalization;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The names taken in one place. The first to ask gets the name, a later one a number: appending never renames.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public NameScope(params string[] reserved) => _taken.UnionWith(reserved);

    public bool TryTake(string name) => _taken.Add(name);

    public string Take(string wanted)
    {
        if (_taken.Add(wanted))
        {
            return wanted;
        }

        // Where thousands want one name, they do not all try all numbers.
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

    /// <summary>Takes the first of the names that is free, or the last with a number.</summary>
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
