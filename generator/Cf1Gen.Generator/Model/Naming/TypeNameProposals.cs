using System;
using System.Collections.Generic;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The names that the parts of a document propose for their types.</summary>
internal sealed class TypeNameProposals
{
    private readonly Dictionary<TypeId, ProposedName> _all = [];

    /// <summary>Gets the proposed name of each type.</summary>
    public IReadOnlyDictionary<TypeId, ProposedName> All => _all;

    /// <summary>Gets the types.</summary>
    public IReadOnlyCollection<TypeId> Types => _all.Keys;

    /// <summary>Adds a proposal. Of several for one type, the first in ordinal order counts, whatever is visited first.</summary>
    public void Add(TypeId type, ProposedName name)
    {
        if (!_all.TryGetValue(type, out var other) || string.CompareOrdinal(name.Name, other.Name) < 0)
        {
            _all[type] = name;
        }
    }
}
