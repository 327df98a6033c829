using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The names of all generated types of a document.</summary>
/// <remarks>
/// Inline schemas that share a type are in several places, and the name must not depend on which of them comes first. Therefore all
/// proposals are collected before the first name is chosen.
/// </remarks>
internal sealed class TypeNames
{
    private const int MaximumLength = 120;

    private readonly IReadOnlyDictionary<TypeId, string> _names;
    private readonly IReadOnlyDictionary<TypeId, TypeId> _twins;

    private TypeNames(IReadOnlyDictionary<TypeId, string> names, IReadOnlyDictionary<TypeId, TypeId> twins)
    {
        _names = names;
        _twins = twins;
    }

    /// <summary>Chooses the names.</summary>
    /// <param name="proposals">The proposals for all types.</param>
    /// <param name="scope">The names that are taken; receives the chosen ones.</param>
    public static TypeNames Choose(TypeNameProposals proposals, NameScope scope)
    {
        var names = new Dictionary<TypeId, string>();
        foreach (var proposal in proposals.All)
        {
            if (proposal.OwnName is { } name && !names.ContainsKey(proposal.Type))
            {
                names.Add(proposal.Type, scope.Take(AvoidReserved(name)));
            }
        }

        var twins = Twins(proposals, names);
        var inline = ProposedNames.Of(proposals, names)
            .Where(pair => !twins.ContainsKey(pair.Key))
            .OrderBy(pair => pair.Value.Min, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Key, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Kind);
        foreach (var pair in inline)
        {
            names.Add(pair.Key, scope.TakeFirst([.. CommonNames.Of(pair.Value).Concat(pair.Value).Select(AvoidReserved)]));
        }

        return new TypeNames(names, twins);
    }

    /// <summary>Returns the name of a type.</summary>
    public string NameOf(TypeId type) => _names[Canonical(type)];

    /// <summary>Returns the type that represents a type and its twins.</summary>
    public TypeId Canonical(TypeId type) => _twins.TryGetValue(type, out var twin) ? twin : type;

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
    /// Of several enum components with the same content, the one with the first name in ordinal order represents the inline enums.
    /// </summary>
    private static Dictionary<TypeId, TypeId> Twins(TypeNameProposals proposals, Dictionary<TypeId, string> names) =>
        proposals.Twins.ToDictionary(
            pair => pair.Key, pair => pair.Value.OrderBy(component => names[component], StringComparer.Ordinal).First());

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
