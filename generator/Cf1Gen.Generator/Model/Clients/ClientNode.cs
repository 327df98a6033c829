using System.Collections.Generic;
using Cf1Gen.Generator.Model.Naming;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>A node of the tree of clients.</summary>
internal sealed class ClientNode
{
    public ClientNode(string property, ClientNode? parent)
    {
        Property = property;
        Parent = parent;
    }

    /// <summary>Gets the name of the property of the parent client, <c>Messages</c>.</summary>
    public string Property { get; }

    public ClientNode? Parent { get; }

    public List<ClientNode> Children { get; } = [];

    public List<NamedOperation> Operations { get; } = [];

    /// <summary>Gets the prefix of the names of its types, <c>RequestMessage</c>.</summary>
    public string TypePrefix => Parent is null ? "" : Parent.TypePrefix + Inflector.SingularizeLastWord(Property);

    /// <summary>Gets the name of its class without <c>Client</c>, <c>RequestMessages</c>.</summary>
    public string ClassStem => (Parent?.TypePrefix ?? "") + Property;
}
