using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Baselines;

/// <summary>Creates the graph of the types of a baseline, whose ids are their names.</summary>
internal static class BaselineGraph
{
    /// <summary>Creates the graph.</summary>
    public static TypeGraph Create(Baseline baseline)
    {
        var names = new HashSet<string>(baseline.Types.Select(type => type.Name), StringComparer.Ordinal);
        var graph = new TypeGraph();
        foreach (var type in baseline.Types)
        {
            graph.Add(Node(type, names));
        }

        foreach (var operation in baseline.Operations)
        {
            graph.AddRoot(operation.Key, UnnamedTypeGraph.Result, Find(operation.Returns, names));
            foreach (var parameter in operation.Parameters)
            {
                var place = parameter.WireName.Length > 0 ? parameter.WireName
                    : parameter.Name == UnnamedTypeGraph.Options ? UnnamedTypeGraph.Options
                    : UnnamedTypeGraph.Body;
                graph.AddRoot(operation.Key, place, Find(parameter.Type, names));
            }
        }

        return graph;
    }

    /// <summary>
    /// Returns the last generated type that a C# type consists of: that of a response whose items are listed, or the only one.
    /// </summary>
    /// <param name="type">The C# type.</param>
    /// <param name="names">The names of the generated types.</param>
    public static string? Find(string type, ISet<string> names) =>
        FindAll(type, names).LastOrDefault();

    /// <summary>Returns the generated types that a C# type consists of.</summary>
    /// <param name="type">The C# type.</param>
    /// <param name="names">The names of the generated types.</param>
    public static IEnumerable<string> FindAll(string type, ISet<string> names) =>
        Words(type).Select(word => type.Substring(word.Start, word.Length)).Where(names.Contains);

    /// <summary>Returns a C# type with other names.</summary>
    /// <param name="type">The C# type.</param>
    /// <param name="rename">Returns the other name of a type, or its own.</param>
    public static string Rename(string type, Func<string, string> rename)
    {
        var text = new StringBuilder();
        var end = 0;
        foreach (var (start, length) in Words(type))
        {
            text.Append(type, end, start - end).Append(rename(type.Substring(start, length)));
            end = start + length;
        }

        return text.Append(type, end, type.Length - end).ToString();
    }

    /// <summary>Returns the places of the names in a C# type.</summary>
    private static IEnumerable<(int Start, int Length)> Words(string type)
    {
        var start = 0;
        for (var i = 0; i <= type.Length; i++)
        {
            if (i < type.Length && (char.IsLetterOrDigit(type[i]) || type[i] == '_'))
            {
                continue;
            }

            if (i > start)
            {
                yield return (start, i - start);
            }

            start = i + 1;
        }
    }

    private static TypeNode Node(BaselineType type, HashSet<string> names)
    {
        var members = Distinct(type);
        return new(
            type.Name,
            type.Kind,
            type.Key,
            type.Kind == TypeKind.Union
                ? UnionPlaces.Of(type.Members.Select(member => (ValuesOf(member), Find(member.Type, names))))
                : members.ToDictionary(member => member.WireName, member => Find(member.Type, names), StringComparer.Ordinal))
        {
            Name = type.Name,
            MemberNames = members.ToDictionary(member => member.WireName, member => member.Name, StringComparer.Ordinal),
        };
    }

    private static string ValuesOf(BaselineMember member) =>
        member.Serialization.Split([": "], 2, StringSplitOptions.None) is [_, var values] ? values : "";

    private static List<BaselineMember> Distinct(BaselineType type) =>
        [.. type.Members.GroupBy(member => member.WireName, StringComparer.Ordinal).Select(group => group.First())];
}
