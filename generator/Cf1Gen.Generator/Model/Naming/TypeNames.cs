using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The names of all generated types of a document.</summary>
internal sealed class TypeNames
{
    private const int MaximumLength = 120;

    private readonly IReadOnlyDictionary<TypeId, string> _names;

    private TypeNames(IReadOnlyDictionary<TypeId, string> names) => _names = names;

    /// <summary>Chooses the names.</summary>
    /// <param name="proposals">The proposals for all types.</param>
    /// <param name="pins">The names that types keep, unless the document declares others; they are chosen first.</param>
    /// <param name="scope">The names that are taken; receives the chosen ones.</param>
    public static TypeNames Choose(TypeNameProposals proposals, TypePins pins, NameScope scope)
    {
        var declared = proposals.All.Values.Where(proposal => proposal.Rank == NameRank.Declared).Select(proposal => proposal.Name);
        var others = new HashSet<string>(declared.Concat(ReservedNames.Types), StringComparer.Ordinal);
        var kept = new Dictionary<TypeId, string>();
        foreach (var proposal in proposals.All.Where(proposal => proposal.Value.Rank != NameRank.Declared))
        {
            if (pins.NameOf(proposal.Key) is { } name && !others.Contains(name) && scope.TryTake(name))
            {
                kept.Add(proposal.Key, name);
            }
        }

        return new(proposals.All
            .OrderBy(pair => pair.Value.Rank)
            .ThenBy(pair => pair.Value.Name, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Key, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Kind)
            .ToDictionary(
                pair => pair.Key,
                pair => kept.TryGetValue(pair.Key, out var name)
                    ? name
                    : Take(pair.Value, scope)));
    }

    private static string Take(ProposedName proposal, NameScope scope)
    {
        var name = AvoidReserved(proposal.Name);
        return scope.TryTake(name) ? name : scope.TakeFirst([name, .. proposal.Alternatives.Select(AvoidReserved)]);
    }

    /// <summary>Gets the names of all types.</summary>
    public IReadOnlyDictionary<TypeId, string> All => _names;

    /// <summary>Returns the name of a type.</summary>
    public string NameOf(TypeId type) => _names[type];

    /// <summary>Replaces the identities in a reference with names.</summary>
    public TypeRef Resolve(TypeRef type) => type switch
    {
        TypeId { Kind: TypeKind.Enum } id => new EnumType(NameOf(id)),
        TypeId { Kind: TypeKind.Union } id => new UnionType(NameOf(id)),
        TypeId id => new ObjectType(NameOf(id)),
        ListType list => new ListType(Resolve(list.Item)),
        MapType map => new MapType(Resolve(map.Value)),
        NullableType nullable => new NullableType(Resolve(nullable.Inner)),
        _ => type,
    };

    /// <summary>
    /// Returns the name, or a similar one that neither C# nor the runtime uses and that is short enough for a file system.
    /// </summary>
    private static string AvoidReserved(string name)
    {
        if (name.Length > MaximumLength)
        {
            return name.Substring(0, MaximumLength) + Identifier.Hash(name);
        }

        return ReservedNames.Types.Contains(name) ? name + "Model" : name;
    }
}
