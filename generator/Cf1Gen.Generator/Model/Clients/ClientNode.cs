using System.Collections.Generic;
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
    public string TypePrefix => Parent is null ? "" : Prefixed(_singular);

    /// <summary>Gets the name of its class without <c>Client</c>, <c>RequestMessages</c>.</summary>
    public string ClassStem => Parent is null ? "" : Prefixed(Property);

    private string Prefixed(string name)
    {
        var whole = TypeStem.Join(Parent!.TypePrefix, name);
        return whole.Length <= MaximumPrefixLength || Parent.Parent is null ? whole : TypeStem.Join(Parent._singular, name);
    }
}
