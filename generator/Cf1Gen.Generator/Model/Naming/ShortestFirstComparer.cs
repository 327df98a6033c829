using System.Collections.Generic;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Orders names by their length, and names of the same length ordinally.</summary>
internal sealed class ShortestFirstComparer : IComparer<string>
{
    public static readonly ShortestFirstComparer Instance = new();

    public int Compare(string? x, string? y) => x!.Length != y!.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);
}
