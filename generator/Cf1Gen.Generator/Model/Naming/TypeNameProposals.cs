using System.Collections.Generic;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The names that are proposed for the types of a document, in the order in which the places were found.</summary>
internal sealed class TypeNameProposals
{
    private readonly List<ProposedName> _all = [];
    private readonly Dictionary<TypeId, List<TypeId>> _twins = [];

    /// <summary>Gets all proposals. Types that are used in several places appear several times.</summary>
    public IReadOnlyList<ProposedName> All => _all;

    /// <summary>Gets the inline enums whose content is that of enum components, and those components.</summary>
    public IReadOnlyDictionary<TypeId, List<TypeId>> Twins => _twins;

    /// <summary>Adds a proposal.</summary>
    public void Add(ProposedName proposal) => _all.Add(proposal);

    /// <summary>Specifies that inline enums are the same type as a component.</summary>
    public void AddTwin(TypeId inline, TypeId component)
    {
        if (!_twins.TryGetValue(inline, out var components))
        {
            _twins.Add(inline, components = []);
        }

        components.Add(component);
    }
}
