using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Gives every operation a client and a name within it.</summary>
internal sealed class ClientTree
{
    private const string ClientExtension = "x-cf1gen-client";
    private const string MethodExtension = "x-cf1gen-method";

    private readonly SpecDocument _document;
    private readonly Problems _problems;
    private readonly HashSet<string> _lists;
    private readonly Dictionary<string, ClientNode> _nodes = new(StringComparer.Ordinal);

    public ClientTree(IReadOnlyList<OperationFacts> operations, SpecDocument document, Problems problems)
    {
        _document = document;
        _problems = problems;
        _lists = new HashSet<string>(operations.Where(IsListOfResource).Select(facts => string.Join("/", facts.Place.Resource)), StringComparer.Ordinal);
        Root = new ClientNode("", null);
        foreach (var group in operations.GroupBy(NodeOf))
        {
            Name(group.Key, [.. group]);
        }
    }

    public ClientNode Root { get; }

    /// <summary>All clients, the root first, then in the order of the tree.</summary>
    public IEnumerable<ClientNode> All => Flatten(Root);

    private static IEnumerable<ClientNode> Flatten(ClientNode node) => new[] { node }.Concat(node.Children.SelectMany(Flatten));

    private static bool IsListOfResource(OperationFacts facts) =>
        facts.Place.Action.Count == 0 && !facts.Place.IsItem && facts.Answer.IsList;

    private ClientNode NodeOf(OperationFacts facts)
    {
        var said = facts.Site.Operation.Extension(ClientExtension) ?? facts.Site.Item.Extension(ClientExtension);
        var names = said?.Split('.').Select(Identifier.Pascal) ?? facts.Place.Resource.Select((_, index) => PropertyOf(facts.Place.Resource.Take(index + 1).ToList()));
        var node = Root;
        var key = "";
        foreach (var name in names)
        {
            key += "/" + name;
            if (!_nodes.TryGetValue(key, out var child))
            {
                _nodes.Add(key, child = new ClientNode(name, node));
                node.Children.Add(child);
            }

            node = child;
        }

        return node;
    }

    /// <summary>A resource that can be listed is called by its plural.</summary>
    private string PropertyOf(IReadOnlyList<string> resource)
    {
        var words = Words.Of(resource[resource.Count - 1]).ToList();
        if (words.Count > 0 && _lists.Contains(string.Join("/", resource)))
        {
            words[words.Count - 1] = English.Plural(words[words.Count - 1]);
        }

        return Identifier.Pascal(words, resource[resource.Count - 1]);
    }

    private void Name(ClientNode node, List<OperationFacts> operations)
    {
        var scope = new NameScope(ReservedNames.ClientMembers);
        var ordered = operations
            .OrderBy(facts => facts.Site.Operation.Deprecated)
            .ThenBy(facts => facts.Site.Path, StringComparer.Ordinal)
            .ThenBy(facts => facts.HttpMethod, StringComparer.Ordinal);
        foreach (var facts in ordered)
        {
            var verb = facts.Site.Operation.Extension(MethodExtension) is { } said
                ? Identifier.Pascal(said)
                : MethodName.Of(facts.Place, facts.HttpMethod, facts.Answer.IsList, facts.Paging is not null, facts.IsUpload);
            var method = scope.TakeFirst([.. new[] { verb }.Concat(Alternatives(verb, facts, operations)).Select(name => name + "Async")]);
            if (method != verb + "Async")
            {
                _problems.Report(Descriptors.Renamed, _document.Locate(facts.Site.Pointer), facts.Site.Id, verb + "Async", method);
            }

            node.Operations.Add(new NamedOperation(facts, verb, method));
        }
    }

    /// <summary>What an operation is called whose name another one has.</summary>
    private static IEnumerable<string> Alternatives(string verb, OperationFacts facts, List<OperationFacts> operations)
    {
        // PUT and PATCH of one item: the first replaces it. POST and PATCH of one item are twins.
        if (operations.Exists(other => other != facts && other.Site.Path == facts.Site.Path && other.HttpMethod != facts.HttpMethod && verb == "Update"))
        {
            yield return facts.HttpMethod == "PUT" ? "Replace" : verb + "Using" + Identifier.Pascal(facts.HttpMethod.ToLowerInvariant());
        }

        var words = Words.Of(facts.Site.Operation.OperationId ?? "");
        if (words.Count > 0 && string.Equals(words[0], facts.HttpMethod, StringComparison.OrdinalIgnoreCase))
        {
            words = words.Skip(1).ToList();
        }

        if (words.Count > 0)
        {
            yield return Identifier.Pascal(words, facts.Site.Id);
        }
    }
}
