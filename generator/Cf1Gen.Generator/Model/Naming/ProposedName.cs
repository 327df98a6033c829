namespace Cf1Gen.Generator.Model.Naming;

/// <summary>A name that a part of the document proposes for its type.</summary>
/// <param name="Name">The name.</param>
/// <param name="Rank">The rank of the part: of two types with one name, the one with the lower rank gets it.</param>
/// <param name="Alternative">The name if the first one is taken.</param>
internal sealed record ProposedName(string Name, NameRank Rank, string Alternative);
