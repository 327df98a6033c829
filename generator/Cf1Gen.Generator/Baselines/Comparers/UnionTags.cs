using System;
using System.Linq;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>
/// Compares the tags of a case of a union, <c>kind: card, debit</c>: the values of the discriminator that identify the case. A case without
/// tags can have any value.
/// </summary>
internal static class UnionTags
{
    /// <summary>Determines whether old clients and the new API find the case of each value that they receive.</summary>
    /// <param name="before">The old tags.</param>
    /// <param name="after">The new tags.</param>
    /// <param name="isReceived">Whether responses contain the union.</param>
    /// <param name="isSent">Whether requests contain the union.</param>
    public static bool AreUnderstood(string before, string after, bool isReceived, bool isSent) =>
        (!isReceived || Includes(before, after)) && (!isSent || Includes(after, before));

    private static bool Includes(string all, string some)
    {
        var (one, other) = (Split(all), Split(some));
        return one.Length < 2 || (other.Length == 2 && one[0] == other[0] && !Tags(other[1]).Except(Tags(one[1])).Any());
    }

    private static string[] Split(string tags) => tags.Split([": "], 2, StringSplitOptions.None);

    private static string[] Tags(string list) => list.Split([", "], StringSplitOptions.None);
}
