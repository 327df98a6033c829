using System;
using System.Linq;
using Cf1Gen.Generator.Baselines.Changes;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>Classifies the change of the result of a method.</summary>
internal static class ResultComparer
{
    private static readonly string[] s_containers = ["Task<", "AsyncPageable<", "IAsyncEnumerable<", "IReadOnlyList<"];

    /// <summary>Returns what the change of a return type is, and what it breaks.</summary>
    /// <param name="before">The old return type, with the new names of types.</param>
    /// <param name="after">The new return type.</param>
    /// <param name="comparison">The comparison.</param>
    public static (ChangeKind Kind, Breaks Breaks) Compare(string before, string after, Comparison comparison)
    {
        var (one, other) = (ItemOf(before), ItemOf(after));
        var value = WireType.WithoutNull(one);
        if (WrapperOf(before, one) != WrapperOf(after, other) || value != WireType.WithoutNull(other))
        {
            var isAlike = comparison.OldReads(value, WireType.WithoutNull(other)) || before == "Task";
            var wire = isAlike && IsList(before) == IsList(after) ? Breaks.None : Breaks.Wire;
            return (ChangeKind.TypeChanged, Breaks.Source | Breaks.Binary | wire);
        }

        var structure = comparison.IsValueType(value) ? Breaks.Binary : Breaks.None;
        return one.EndsWith("?", StringComparison.Ordinal)
            ? (ChangeKind.Relaxed, structure == Breaks.None ? Breaks.None : structure | Breaks.Source)
            : (ChangeKind.OptionalInResponse, Breaks.Source | Breaks.Wire | structure);
    }

    private static bool IsList(string type) =>
        s_containers.Skip(1).Any(container => type.IndexOf(container, StringComparison.Ordinal) >= 0);

    private static string WrapperOf(string type, string item) => type.Substring(0, type.IndexOf(item, StringComparison.Ordinal));

    private static string ItemOf(string type)
    {
        while (Array.Find(s_containers, container => type.StartsWith(container, StringComparison.Ordinal)) is { } outer
            && type.EndsWith(">", StringComparison.Ordinal))
        {
            type = type.Substring(outer.Length, type.Length - outer.Length - 1);
        }

        return type;
    }
}
