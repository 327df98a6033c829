using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.OpenApi.Operations;

/// <summary>Finds what somebody may have meant who wrote a name that does not exist.</summary>
internal static class NearestName
{
    // Names are compared letter by letter with each other: of longer ones, what is behind this tells little.
    private const int Longest = 100;

    /// <summary>The name that takes the fewest changes, without regard to case; null when there are none.</summary>
    public static string? Of(string wanted, IEnumerable<string> names) =>
        names.OrderBy(name => Distance(Short(wanted), Short(name))).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();

    private static string Short(string name) => (name.Length > Longest ? name.Substring(0, Longest) : name).ToUpperInvariant();

    /// <summary>How many letters have to be put in, taken out or changed to make the one of the other (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = corner + (one[i - 1] == other[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
