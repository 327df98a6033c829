using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Assigns every operation to a client, and gives it a name within the client.</summary>
internal sealed class ClientTree
{
    private const string ClientExtension = "x-cf1gen-client";
    private const string MethodExtension = "x-cf1gen-method";

    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _listedResources;
    private readonly Dictionary<string, ClientNode> _nodes = new(StringComparer.Ordinal);

    public ClientTree(IReadOnlyList<OperationAnalysis> operations, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _listedResources = new HashSet<string>(
            operations.Where(IsListOfResource).Select(analysis => string.Join("/", analysis.Place.Resource)), StringComparer.Ordinal);
        Root = new ClientNode("", null);
        foreach (var group in operations.GroupBy(NodeOf))
        {
            Name(group.Key, [.. group]);
        }
    }

    public ClientNode Root { get; }

    /// <summary>Gets all clients, each before its children.</summary>
    public IEnumerable<ClientNode> All => Flatten(Root);

    private static IEnumerable<ClientNode> Flatten(ClientNode node) => new[] { node }.Concat(node.Children.SelectMany(Flatten));

    private static bool IsListOfResource(OperationAnalysis analysis) =>
        analysis.Place.Action.Count == 0 && !analysis.Place.IsItem && analysis.Response.IsList;

    private ClientNode NodeOf(OperationAnalysis analysis)
    {
        var declared = analysis.Site.Operation.Extension(ClientExtension) ?? analysis.Site.Item.Extension(ClientExtension);
        var names = declared?.Split('.').Select(Identifier.Pascal)
            ?? analysis.Place.Resource.Select((_, index) => PropertyOf(analysis.Place.Resource.Take(index + 1).ToList()));
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

    /// <summary>Returns the name of the property for a resource: the plural if the resource can be listed.</summary>
    private string PropertyOf(IReadOnlyList<string> resource)
    {
        var words = WordSplitter.Split(resource[resource.Count - 1]).ToList();
        if (words.Count > 0 && _listedResources.Contains(string.Join("/", resource)))
        {
            words[words.Count - 1] = Inflector.Plural(words[words.Count - 1]);
        }

        return Identifier.Pascal(words, resource[resource.Count - 1]);
    }

    private void Name(ClientNode node, List<OperationAnalysis> operations)
    {
        var scope = new NameScope(ReservedNames.ClientMembers);
        var ordered = operations
            .OrderBy(analysis => analysis.Site.Operation.Deprecated)
            .ThenBy(analysis => analysis.Site.Path, StringComparer.Ordinal)
            .ThenBy(analysis => analysis.HttpMethod, StringComparer.Ordinal);
        foreach (var analysis in ordered)
        {
            var verb = analysis.Site.Operation.Extension(MethodExtension) is { } declared
                ? Identifier.Pascal(declared)
                : MethodName.Of(
                    analysis.Place, analysis.HttpMethod, analysis.Response.IsList, analysis.Paging is not null, analysis.IsUpload);
            string[] names = [verb, .. Alternatives(verb, analysis, operations)];
            var method = scope.TakeFirst([.. names.Select(name => name + "Async")]);
            if (method != verb + "Async")
            {
                _diagnostics.Report(
                    Descriptors.NameConflict,
                    _document.Locate(analysis.Site.Pointer),
                    analysis.Site.Id,
                    verb + "Async",
                    method);
            }

            node.Operations.Add(new NamedOperation(analysis, verb, method));
        }
    }

    /// <summary>Returns the names for an operation whose first choice is taken.</summary>
    private static IEnumerable<string> Alternatives(string verb, OperationAnalysis analysis, List<OperationAnalysis> operations)
    {
        // PUT replaces an item that PATCH changes. POST and PATCH of one item do the same.
        if (verb == "Update" && operations.Exists(other =>
            other != analysis && other.Site.Path == analysis.Site.Path && other.HttpMethod != analysis.HttpMethod))
        {
            yield return analysis.HttpMethod == "PUT"
                ? "Replace"
                : verb + "Using" + Identifier.Pascal(analysis.HttpMethod.ToLowerInvariant());
        }

        var words = WordSplitter.Split(analysis.Site.Operation.OperationId ?? "");
        if (words.Count > 0 && string.Equals(words[0], analysis.HttpMethod, StringComparison.OrdinalIgnoreCase))
        {
            words = words.Skip(1).ToList();
        }

        if (words.Count > 0)
        {
            yield return Identifier.Pascal(words, analysis.Site.Id);
        }
    }
}
