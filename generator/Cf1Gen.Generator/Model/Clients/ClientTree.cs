using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.Reading.Extensions;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model.Clients;

/// <summary>Assigns every operation to a client, and gives it a name within the client.</summary>
/// <remarks>
/// The client and the name depend on the operation alone. Only where two operations would have one name does the document decide: an
/// operation whose id contains the verb keeps it, then the one that changes an item, then the one with the shorter path, and of several
/// with one path the HTTP method that usually has it. The other one is named after more of its path.
/// </remarks>
internal sealed class ClientTree
{
    private readonly LoadedDocument _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly PinnedNames _pinned;
    private readonly Dictionary<string, int> _firstVersions;
    private readonly Dictionary<string, ClientNode> _nodes = new(StringComparer.Ordinal);

    public ClientTree(
        IReadOnlyList<OperationAnalysis> operations, PinnedNames pinned, LoadedDocument document, DiagnosticBag diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
        _pinned = pinned;
        _firstVersions = operations.Where(analysis => analysis.Place.Resource.Count > 0)
            .GroupBy(FirstName, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Min(analysis => analysis.Place.Version), StringComparer.Ordinal);
        Root = new ClientNode("", "", null);
        foreach (var group in operations.GroupBy(NodeOf))
        {
            Name(group.Key, [.. group]);
        }
    }

    public ClientNode Root { get; }

    /// <summary>Gets all clients, each before its children.</summary>
    public IEnumerable<ClientNode> All => Flatten(Root);

    private static IEnumerable<ClientNode> Flatten(ClientNode node) => new[] { node }.Concat(node.Children.SelectMany(Flatten));

    private static string FirstName(OperationAnalysis analysis) => Identifier.Pascal(analysis.Place.Resource[0]);

    private ClientNode NodeOf(OperationAnalysis analysis)
    {
        var declared = analysis.Site.Operation.Extension(OwnExtensions.Client) ?? analysis.Site.Item.Extension(OwnExtensions.Client);
        var resource = declared?.Split(['.'], StringSplitOptions.RemoveEmptyEntries) ?? analysis.Place.Resource;
        IReadOnlyList<string> names = [.. resource.Select(Identifier.Pascal)];
        var version = declared is null ? VersionOf(analysis) : "";
        if (declared is null && _pinned.Find(analysis.HttpMethod, analysis.Site.Path)?.Client is { } kept
            && kept != string.Join(".", names.Select((name, index) => index == 0 ? name + version : name)))
        {
            names = kept.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
            version = "";
        }

        var node = Root;
        var key = "";
        foreach (var name in names)
        {
            key += "/" + name + version;
            if (!_nodes.TryGetValue(key, out var child))
            {
                _nodes.Add(key, child = new ClientNode(name, version, node));
                node.Children.Add(child);
            }

            node = child;
            version = "";
        }

        return node;
    }

    /// <summary>
    /// Returns the suffix of the client of a resource that the document has in an earlier version as well: <c>V2</c> for
    /// <c>/v2/requests</c> next to <c>/requests</c>.
    /// </summary>
    private string VersionOf(OperationAnalysis analysis)
    {
        var version = analysis.Place.Version;
        return analysis.Place.Resource.Count == 0 || version == _firstVersions[FirstName(analysis)]
            ? ""
            : "V" + version.ToString(CultureInfo.InvariantCulture);
    }

    private void Name(ClientNode node, List<OperationAnalysis> operations)
    {
        var scope = new NameScope(ReservedNames.ClientMembers);
        var ordered = operations
            .Select(analysis => (Analysis: analysis, Verb: VerbOf(analysis)))
            .OrderBy(named => named.Analysis.Site.Operation.Extension(OwnExtensions.Method) is null)
            .ThenBy(named => !IsVendorVerb(named.Verb, named.Analysis))
            .ThenBy(named => named.Analysis.Site.Segments.Count)
            .ThenBy(named => named.Analysis.Site.Path, StringComparer.Ordinal)
            .ThenBy(named => RankOf(named.Analysis))
            .ThenBy(named => HttpMethods.Order(named.Analysis.HttpMethod))
            .ThenBy(named => named.Analysis.HttpMethod, StringComparer.Ordinal);
        var kept = operations.Where(analysis => analysis.Site.Operation.Extension(OwnExtensions.Method) is null)
            .Select(analysis => (Analysis: analysis, Method: _pinned.Find(analysis.HttpMethod, analysis.Site.Path)?.Method))
            .Where(named => named.Method is not null && scope.TryTake(named.Method))
            .ToDictionary(named => named.Analysis, named => named.Method!);
        foreach (var (analysis, verb) in ordered)
        {
            if (kept.TryGetValue(analysis, out var pinned))
            {
                node.Operations.Add(new NamedOperation(analysis, pinned));
                continue;
            }

            string[] names = [verb, .. Alternatives(verb, analysis)];
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

            node.Operations.Add(new NamedOperation(analysis, method));
        }

        // The methods of the preferred contents have their names first: another content must not rename them.
        foreach (var named in node.Operations.ToList())
        {
            node.Operations.AddRange(named.Analysis.Alternatives.Select(other => NameAlternative(named, other, scope)));
        }

        node.Operations.Sort(Compare);
    }

    private NamedOperation NameAlternative(NamedOperation preferred, ContentAlternative other, NameScope scope)
    {
        var verb = preferred.Verb + other.Suffix;
        var path = Identifier.Pascal(preferred.Analysis.Site.Path);
        var site = preferred.Analysis.Site;
        if (_pinned.Find(site.HttpMethod, site.Path, MediaTypes.Essence(other.Content.Type))?.Method is { } kept && scope.TryTake(kept))
        {
            return new NamedOperation(other.Analysis, kept) { PreferredVerb = preferred.Verb };
        }

        var method = scope.TakeFirst([verb + "Async", verb + "ContentAsync", verb + path + "Async"]);
        if (method != verb + "Async")
        {
            _diagnostics.Report(
                Descriptors.NameConflict, _document.Locate(other.Content.Pointer), site.Id, verb + "Async", method);
        }

        return new NamedOperation(other.Analysis, method) { PreferredVerb = preferred.Verb };
    }

    private static string VerbOf(OperationAnalysis analysis) => analysis.Site.Operation.Extension(OwnExtensions.Method) is { } declared
        ? Identifier.Pascal(WithoutAsync(declared))
        : MethodName.Of(analysis.Place, analysis.HttpMethod, analysis.Site.Operation.OperationId, ResultOf(analysis), analysis.IsUpload);

    /// <summary>Returns a value indicating whether the id of an operation contains its verb.</summary>
    private static bool IsVendorVerb(string verb, OperationAnalysis analysis) =>
        VendorVerb.Find(analysis.Site.Operation.OperationId, analysis.HttpMethod, analysis.IsList) is { } own
        && verb.StartsWith(own, StringComparison.Ordinal);

    /// <summary>
    /// Returns the rank of an operation among those of its path: a POST that carries an action out or lists pages is the first, and any
    /// other POST the last, because PATCH updates an item.
    /// </summary>
    private static int RankOf(OperationAnalysis analysis) => analysis.HttpMethod != "POST" ? 1
        : analysis.Place.Action.Count > 0 || analysis.Paging is not null ? 0
        : 2;

    private static NamedResult ResultOf(OperationAnalysis analysis) =>
        analysis.Paging is not null ? NamedResult.Pages : analysis.IsList ? NamedResult.List : NamedResult.Single;

    /// <summary>Orders operations by path and HTTP method; the method of the preferred content is the first.</summary>
    private static int Compare(NamedOperation one, NamedOperation other)
    {
        var path = string.CompareOrdinal(one.Analysis.Site.Path, other.Analysis.Site.Path);
        var method = path != 0 ? path : string.CompareOrdinal(one.Analysis.HttpMethod, other.Analysis.HttpMethod);
        return method != 0 ? method
            : one.PreferredVerb is null != other.PreferredVerb is null ? (one.PreferredVerb is null ? -1 : 1)
            : string.CompareOrdinal(one.Method, other.Method);
    }

    private static string WithoutAsync(string name) =>
        name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;

    /// <summary>Returns the names for an operation whose first choice is taken, each from the operation itself.</summary>
    private static IEnumerable<string> Alternatives(string verb, OperationAnalysis analysis)
    {
        if (verb == "Update" && analysis.HttpMethod is "PATCH" or "PUT")
        {
            yield return analysis.HttpMethod == "PATCH" ? "Patch" : "Replace";
        }

        var parameters = analysis.Place.Parameters.SelectMany(parameter => PathParameterNames(parameter)).ToList();
        if (parameters.Count > 0)
        {
            yield return verb + "By" + string.Join("And", parameters);
        }

        if (NameOfId(verb, analysis) is { } name)
        {
            yield return name;
        }

        yield return verb + "Using" + Identifier.Pascal(analysis.HttpMethod.ToLowerInvariant());
        yield return verb + Identifier.Pascal(analysis.Site.Path);
    }

    /// <summary>
    /// Returns the operation id as a name that begins with the verb of the operation; <see langword="null"/> if the id has no words.
    /// </summary>
    private static string? NameOfId(string verb, OperationAnalysis analysis)
    {
        var words = WordSplitter.Split(analysis.Site.Operation.OperationId ?? "").ToList();
        var own = WordSplitter.Split(verb)[0];
        var isOwn = words.Count > 0 && IsWord(words[0]);
        if (!isOwn && words.Exists(IsWord))
        {
            // The verb is not repeated: issues/list-events is ListEvents, and azure-login is AzureLogin.
            var part = WordSplitter.Split(VendorVerb.LastPart(analysis.Site.Operation.OperationId!));
            return Identifier.Pascal(part.Count > 1 && IsWord(part[0]) ? part : words, analysis.Site.Id);
        }

        if (words.Count > 1 && !isOwn
            && (string.Equals(words[0], analysis.HttpMethod, StringComparison.OrdinalIgnoreCase) || Verbs.IsReading(words[0])))
        {
            words.RemoveAt(0);
        }

        return words.Count == 0 ? null
            : isOwn || Verbs.IsKnown(words[0]) ? Identifier.Pascal(words, analysis.Site.Id)
            : own + Identifier.Pascal(words, analysis.Site.Id);

        bool IsWord(string word) => word.Equals(own, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> PathParameterNames(string segment) =>
        OpenApi.Operations.PathParameter.Parse(segment).Select(parameter => Identifier.Pascal(parameter.Name));
}
