using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Model.Naming;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>A node of the tree of clients.</summary>
internal sealed class ClientNode
{
    /// <summary>Longer prefixes name the resource and its parent only.</summary>
    private const int MaximumPrefixLength = 40;

    private readonly string _singular;

    /// <param name="property">The name of the property of the parent client.</param>
    /// <param name="version">The suffix of a later version of a resource, <c>V2</c>; otherwise, empty.</param>
    /// <param name="parent">The parent; <see langword="null"/> for the root client.</param>
    public ClientNode(string property, string version, ClientNode? parent)
    {
        Property = property + version;
        Parent = parent;
        _singular = Inflector.SingularizeLastWord(property) + version;
    }

    /// <summary>Gets the name of the property of the parent client, <c>Messages</c>.</summary>
    public string Property { get; }

    public ClientNode? Parent { get; }

    public List<ClientNode> Children { get; } = [];

    public List<NamedOperation> Operations { get; } = [];

    /// <summary>Gets the prefix of the names of its types, <c>RequestMessage</c>.</summary>
    public string TypePrefix { get; private set; } = "";

    /// <summary>Gets the name of its class without <c>Client</c>, <c>RequestMessages</c>.</summary>
    public string ClassStem { get; private set; } = "";

    private int Depth => Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>Gets the properties that lead to the client, <c>Requests.Messages</c>.</summary>
    public string PropertyPath => Parent?.Parent is null ? Property : Parent.PropertyPath + "." + Property;

    private string Path => Parent is null ? "" : Parent.Path + "/" + Property;

    /// <summary>
    /// Chooses the names of the classes of all clients. Of two with one name, that with the shorter path gets it; of <c>/registry/keys</c>
    /// and <c>/registries/keys</c> the one that is spelled like the name, because it has no other.
    /// </summary>
    /// <param name="nodes">All clients.</param>
    /// <param name="pinned">The names of classes that are kept, by the properties that lead to them; they are chosen first.</param>
    /// <param name="scope">The names that are taken; receives the chosen ones.</param>
    /// <returns>The names of the classes, without that of the root client.</returns>
    public static Dictionary<ClientNode, string> ChooseNames(
        IEnumerable<ClientNode> nodes, IReadOnlyDictionary<string, string> pinned, NameScope scope)
    {
        var all = nodes.Where(node => node.Parent is not null).ToList();
        var kept = all.Select(node => (Node: node, Name: pinned.TryGetValue(node.PropertyPath, out var name) ? name : null))
            .Where(item => item.Name is not null && scope.TryTake(item.Name))
            .ToDictionary(item => item.Node, item => item.Name!);
        return all
            .OrderBy(node => node.Depth)
            .ThenBy(node => !node.IsNamedAsSpelled)
            .ThenBy(node => node.Path, StringComparer.Ordinal)
            .ToDictionary(node => node, node => node.ChooseName(kept.TryGetValue(node, out var name) ? name : null, scope));
    }

    private bool IsNamedAsSpelled => Qualified(Property, node => node._singular) == Qualified(Property, node => node.Property);

    private string ChooseName(string? kept, NameScope scope)
    {
        (string Prefix, string Stem)[] candidates =
        [
            (Prefixed(_singular), Prefixed(Property)),
            (Qualified(_singular, node => node._singular), Qualified(Property, node => node._singular)),
            (Qualified(_singular, node => node.Property), Qualified(Property, node => node.Property)),
        ];
        candidates =
        [
            .. candidates.Select(candidate => (ShortName.Of(candidate.Prefix), ShortName.Of(candidate.Stem, "Client".Length))),
            candidates[candidates.Length - 1],
        ];
        var name = kept ?? scope.TakeFirst([.. candidates.Select(candidate => ReservedNames.Client(candidate.Stem))]);
        (TypePrefix, ClassStem) = candidates.Where(candidate => ReservedNames.Client(candidate.Stem) == name)
            .DefaultIfEmpty(candidates[kept is null ? candidates.Length - 1 : 0]).First();
        return name;
    }

    private string Prefixed(string name)
    {
        var whole = TypeStem.Join(Parent!.TypePrefix, name);
        return whole.Length <= MaximumPrefixLength || Parent.Parent is null ? whole : TypeStem.Join(Parent._singular, name);
    }

    private string Qualified(string name, Func<ClientNode, string> ancestor) =>
        Parent!.Parent is null ? name : TypeStem.Join(Parent.Qualified(ancestor(Parent), ancestor), name);
}
