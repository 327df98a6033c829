using System.Collections.Generic;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Naming;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>A client while the tree of clients grows.</summary>
internal sealed class ClientNode
{
    public ClientNode(string property, ClientNode? parent)
    {
        Property = property;
        Parent = parent;
    }

    /// <summary>The property of the parent that leads here, <c>Messages</c>.</summary>
    public string Property { get; }

    public ClientNode? Parent { get; }

    /// <summary>The class, once it has one.</summary>
    public string Name { get; set; } = "";

    public List<ClientNode> Children { get; } = [];

    public List<NamedOperation> Operations { get; } = [];

    /// <summary>What the names of its types begin with, <c>RequestMessage</c>.</summary>
    public string TypePrefix => Parent is null ? "" : Parent.TypePrefix + SingularOf(Property);

    /// <summary>What the name of its class begins with, <c>RequestMessages</c>.</summary>
    public string ClassStem => (Parent?.TypePrefix ?? "") + Property;

    private static string SingularOf(string name)
    {
        var words = WordSplitter.Of(name);
        var last = words.Count == 0 ? name : words[words.Count - 1];
        return name.Substring(0, name.Length - last.Length) + Inflector.Singular(last);
    }
}
