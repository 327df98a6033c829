using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Naming.Pinning;

namespace Cf1Gen.Generator.Baselines.Comparers;

/// <summary>The types that requests and responses contain.</summary>
internal sealed class TypeUsage
{
    private readonly Dictionary<string, BaselineType> _types;
    private readonly HashSet<string> _names;

    private TypeUsage(Baseline baseline)
    {
        _types = baseline.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _names = new HashSet<string>(_types.Keys, StringComparer.Ordinal);
        var used = baseline.Operations;
        Requests = Reach(used.SelectMany(operation => operation.Parameters.Select(parameter => parameter.Type)));
        Responses = Reach(used.Select(operation => operation.Returns));

        // Types that no operation uses are those of webhooks, which a program receives.
        Responses.UnionWith(Reach(_names.Where(name => !Requests.Contains(name) && !Responses.Contains(name)).ToList()));
    }

    /// <summary>Gets the names of the types that requests contain.</summary>
    public HashSet<string> Requests { get; }

    /// <summary>Gets the names of the types that responses contain.</summary>
    public HashSet<string> Responses { get; }

    /// <summary>Finds the types of a baseline.</summary>
    public static TypeUsage Of(Baseline baseline) => new(baseline);

    private HashSet<string> Reach(IEnumerable<string> roots)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(roots.SelectMany(text => BaselineGraph.FindAll(text, _names)));
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (found.Add(name))
            {
                foreach (var inner in _types[name].Members.SelectMany(member => BaselineGraph.FindAll(member.Type, _names)))
                {
                    open.Push(inner);
                }
            }
        }

        return found;
    }
}
