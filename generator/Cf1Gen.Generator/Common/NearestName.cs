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

    /// <summary>
    /// Finds the name that a misspelt one was meant to be: at most two letters differ; returns <c>null</c> if no name is that similar.
    /// </summary>
    public static string? FindSimilar(string misspelt, IEnumerable<string> names) =>
        Find(misspelt, names.Where(name => IsSimilar(Normalize(misspelt), Normalize(name))));

    /// <summary>Finds a similar name, or one that continues the other; returns <c>null</c> if no name does.</summary>
    public static string? FindSimilarOrLonger(string misspelt, IEnumerable<string> names) => Find(
        misspelt, names.Where(name => IsSimilar(Normalize(misspelt), Normalize(name)) || Continues(Normalize(misspelt), Normalize(name))));

    private static bool IsSimilar(string left, string right) =>
        Distance(left, right) <= Math.Min(2, Math.Min(left.Length, right.Length) / 4);

    private static bool Continues(string left, string right) => Math.Min(left.Length, right.Length) >= 4
        && (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal));

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
