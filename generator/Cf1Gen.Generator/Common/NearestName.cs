using System;
using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Common;

/// <summary>Finds the name most similar to one that does not exist, for the suggestion in a message.</summary>
internal static class NearestName
{
    // The comparison is quadratic in the length, and the end of a longer name is rarely significant.
    private const int MaxLength = 100;

    /// <summary>Finds the name with the smallest edit distance, ignoring case; returns <c>null</c> if there are no names.</summary>
    public static string? Find(string wanted, IEnumerable<string> names) =>
        names.OrderBy(name => Distance(Normalize(wanted), Normalize(name))).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Finds the name that a text is probably a misspelling of; returns <c>null</c> if no name is near.</summary>
    public static string? FindSimilar(string wanted, IEnumerable<string> names) =>
        Find(wanted, names) is { } nearest && Distance(Normalize(wanted), Normalize(nearest)) <= Math.Min(2, wanted.Length / 4)
            ? nearest
            : null;

    private static string Normalize(string name) => (name.Length > MaxLength ? name.Substring(0, MaxLength) : name).ToUpperInvariant();

    /// <summary>Computes the Levenshtein distance of two texts.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
