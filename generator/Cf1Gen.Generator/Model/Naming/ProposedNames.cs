using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Evaluates the proposals for inline types, where each name of an enclosing class is the start of another name.</summary>
internal sealed class ProposedNames
{
    /// <summary>A type that contains itself would have a longer name at every level.</summary>
    private const int MaximumExpansions = 64;

    private readonly IReadOnlyDictionary<TypeId, string> _ownNames;
    private readonly ILookup<TypeId, ProposedName> _byOwner;
    private readonly Dictionary<TypeId, SortedSet<string>> _names = [];
    private readonly Dictionary<TypeId, int> _expansions = [];
    private readonly Queue<(TypeId Owner, string Name, bool IsFirst)> _queue = new();

    private ProposedNames(TypeNameProposals proposals, IReadOnlyDictionary<TypeId, string> ownNames)
    {
        _ownNames = ownNames;
        _byOwner = proposals.All.Where(proposal => proposal.Proposal.Owner is not null).ToLookup(proposal => proposal.Proposal.Owner!);
    }

    /// <summary>Returns the proposed names of each inline type, the shortest first.</summary>
    /// <param name="proposals">All proposals.</param>
    /// <param name="ownNames">The names of the types that are not inline.</param>
    public static IReadOnlyDictionary<TypeId, SortedSet<string>> Of(
        TypeNameProposals proposals, IReadOnlyDictionary<TypeId, string> ownNames)
    {
        var names = new ProposedNames(proposals, ownNames);
        foreach (var proposal in proposals.All.Where(proposal => proposal.Proposal.Owner is null))
        {
            names.Add(proposal, "");
            names.ExpandAll();
        }

        return names._names;
    }

    private void ExpandAll()
    {
        while (_queue.Count > 0)
        {
            var (owner, name, isFirst) = _queue.Dequeue();
            foreach (var proposal in _byOwner[owner].Where(proposal => isFirst || !proposal.Proposal.UsesFirstOwnerName))
            {
                Add(proposal, name);
            }
        }
    }

    private void Add(ProposedName proposal, string ownerName)
    {
        if (_ownNames.TryGetValue(proposal.Type, out var ownName))
        {
            Expand(proposal.Type, ownName, limit: 1);
            return;
        }

        if (!_names.TryGetValue(proposal.Type, out var names))
        {
            _names.Add(proposal.Type, names = new SortedSet<string>(ShortestFirstComparer.Instance));
        }

        var name = proposal.Proposal.Evaluate(ownerName);
        if (names.Add(name))
        {
            Expand(proposal.Type, name, MaximumExpansions);
        }
    }

    private void Expand(TypeId type, string name, int limit)
    {
        _expansions.TryGetValue(type, out var count);
        if (count < limit)
        {
            _expansions[type] = count + 1;
            _queue.Enqueue((type, name, count == 0));
        }
    }
}
