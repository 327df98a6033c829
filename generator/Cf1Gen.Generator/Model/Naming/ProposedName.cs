using System.Collections.Generic;
using System.Linq;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The names that a part of the document proposes for its type.</summary>
/// <param name="Name">The first choice.</param>
/// <param name="Rank">The rank of the part: of two types with one name, the one with the lower rank gets it.</param>
/// <param name="Alternatives">The names if the first one is taken, the first choice first. Few of them are ever computed.</param>
internal sealed record ProposedName(string Name, NameRank Rank, IEnumerable<string> Alternatives)
{
    /// <summary>Returns the proposal of an inline schema or an operation: its names, then its first one with a suffix.</summary>
    /// <param name="path">The parts that lead to the type.</param>
    /// <param name="rank">The rank of the part.</param>
    /// <param name="suffix">The suffix of the first choice if that is taken.</param>
    public static ProposedName Of(NamePath path, NameRank rank, string suffix) => new(path.Name, rank, AlternativesOf(path, suffix));

    private static IEnumerable<string> AlternativesOf(NamePath path, string suffix)
    {
        var names = path.Alternatives.ToList();
        var shortNames = names.Where(name => name.Length <= ShortName.MaximumLength).DefaultIfEmpty(names[0]).ToList();
        string[] all = [.. shortNames.Skip(1), ShortName.Of(names[0] + suffix), .. names, names[names.Count - 1] + suffix];
        foreach (var name in all)
        {
            yield return name;
        }
    }
}
