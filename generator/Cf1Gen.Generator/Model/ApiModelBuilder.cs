using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Service;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model;

/// <summary>Decides everything about the client of one document.</summary>
internal sealed class ApiModelBuilder
{
    private readonly LoadedDocument _document;
    private readonly Settings _settings;
    private readonly DiagnosticBag _diagnostics;
    private readonly SchemaMerger _merger;
    private readonly SchemaFingerprint _shape;
    private readonly OperationGuard _isolation;

    private ApiModelBuilder(LoadedDocument document, Settings settings, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _document = document;
        _settings = settings;
        _diagnostics = diagnostics;
        _merger = new SchemaMerger(document, diagnostics, cancellationToken);
        _shape = new SchemaFingerprint(_merger);
        _isolation = new OperationGuard(document, cancellationToken);
    }

    public static EquatableArray<ResourceModel> Build(LoadedDocument document, Settings settings, DiagnosticBag diagnostics, CancellationToken cancellationToken) =>
        new ApiModelBuilder(document, settings, diagnostics, cancellationToken).Build();

    private EquatableArray<ResourceModel> Build()
    {
        var entries = Sites();
        var common = new CommonPath(entries);
        var places = new ResourceTree(entries, common);
        var operations = entries
            .Select(site => _isolation.Try(site, _diagnostics, () => new OperationAnalysis(site, places.Place(site), _merger)))
            .OfType<OperationAnalysis>()
            .ToList();
        var tree = new ClientTree(operations, _document, _diagnostics);
        var types = new NameScope(_settings.ClientName, _settings.OptionsName);
        foreach (var client in tree.All)
        {
            client.Name = client.Parent is null ? _settings.ClientName : types.Take(ReservedNames.Client(client.ClassStem));
        }

        var names = new TypeNames(ComponentNames(common, entries), types);

        // Once to hear which names the places propose, once to use the decided ones.
        BuildResources(tree, common, operations, names, new DiagnosticBag());
        names.Decide();
        return BuildResources(tree, common, operations, names, _diagnostics);
    }

    private List<OperationEntry> Sites()
    {
        var filter = new OperationFilter(_settings);
        var paths = _document.Document.Paths ?? [];
        var all = paths
            .Where(path => path.Value?.Operations is not null)
            .SelectMany(path => path.Value.Operations!
                .Select(operation => new OperationEntry(path.Key, path.Value, HttpMethods.Of(operation.Key.Method), operation.Value)))
            .ToList();
        ReportIdle(all, filter);
        var entries = all
            .Where(site => filter.IncludesPath(site.Path) && filter.Includes(site.Id, site.Tags))
            .OrderBy(site => site.Path, StringComparer.Ordinal)
            .ThenBy(site => HttpMethods.Order(site.HttpMethod))
            .ThenBy(site => site.HttpMethod, StringComparer.Ordinal)
            .ToList();
        if (entries.Count == 0)
        {
            ReportEmpty(paths, filter);
        }

        return entries;
    }

    private void ReportIdle(List<OperationEntry> entries, OperationFilter filter)
    {
        foreach (var (option, glob, kind) in filter.Idle(Names))
        {
            var nearest = NearestName.Of(glob.TrimStart('!', ' '), Names(kind));
            _diagnostics.Report(
                Descriptors.FilterNamesNothing,
                _document.Locate(DocumentPointer.Of(["paths"])),
                glob,
                option,
                nearest is null ? "There is nothing of the kind in it" : $"The nearest is '{nearest}'");
        }

        IReadOnlyCollection<string> Names(FilterKind kind) =>
        [
            .. kind switch
            {
                FilterKind.Path => entries.Select(site => site.Path),
                FilterKind.Tag => entries.SelectMany(site => site.Tags),
                _ => entries.Select(site => site.Id),
            },
        ];
    }

    private void ReportEmpty(OpenApiPaths paths, OperationFilter filter)
    {
        if (filter.Text.Length > 0 && paths.Values.Any(path => path?.Operations is { Count: > 0 }))
        {
            _diagnostics.Report(Descriptors.NothingIncluded, _document.Locate(DocumentPointer.Of(["paths"])), filter.Text, paths.Count, paths.Keys.First());
        }
        else
        {
            _diagnostics.Report(Descriptors.NoOperations, _document.Locate(DocumentPointer.Of(["paths"])));
        }
    }

    private ComponentNames ComponentNames(CommonPath common, List<OperationEntry> entries) => new(
        (IEnumerable<string>?)_document.Document.Components?.Schemas?.Keys ?? [],
        common.ServiceWords,
        entries.Where(site => site.Segments.Count > common.Length).Select(site => site.Segments[common.Length].Text));

    private EquatableArray<ResourceModel> BuildResources(
        ClientTree tree, CommonPath common, List<OperationAnalysis> operations, TypeNames names, DiagnosticBag diagnostics)
    {
        var entries = operations.Select(analysis => analysis.Site).ToList();
        var servers = new ServerBuilder(_document.Document, entries);
        var security = new SecurityRequirements(_document.Document, entries);
        var prefix = EnvironmentNames.Prefix(servers.Service?.Address, _settings.ServiceName);
        servers.Report(_document, diagnostics, prefix);
        security.Report(_document, diagnostics);
        var settings = SettingsBuilder.Build(common, operations, prefix, _settings);
        var types = new TypeBuilder(_document, _merger, _shape, names, diagnostics);
        var forms = new FormBuilder(types, names);
        var builder = new OperationBuilder(
            new PathBuilder(settings, types, _document, diagnostics),
            new BodyBuilder(types, forms, _document, diagnostics),
            new OptionsBuilder(types, names, _document, diagnostics),
            new ResultBuilder(types, _document, diagnostics),
            security,
            servers,
            _document,
            diagnostics);

        var clients = tree.All
            .OrderBy(node => node.Name, StringComparer.Ordinal)
            .Select(node => new { node.Parent, Client = Client(node, builder, settings, diagnostics) })
            .ToList();
        var received = new WebhookTypes(types, _document, _isolation, diagnostics).Build(operations, new OperationFilter(_settings));
        var objects = types.Objects.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        RequestModels.Loosen(clients.SelectMany(client => client.Client.Operations), objects, types.Unions, forms.Forms);
        clients.ForEach(client => ConversionBuilder.Add(client.Client.Operations, objects));

        var root = new RootModel
        {
            OptionsName = _settings.OptionsName,
            ServiceName = _settings.ServiceName,
            BaseAddress = servers.Service?.Template,
            OtherServers = servers.Others.ToEquatableArray(),
            Variables = servers.Variables(prefix, SettingsBuilder.OptionNames(_settings, settings)).ToEquatableArray(),
            EnvironmentPrefix = prefix,
            EnvironmentCredentials = security.FromEnvironment(isCloudflare: prefix == EnvironmentNames.Cloudflare).ToEquatableArray(),
            Authenticates = security.Authenticates,
            Alternatives = security.Usual.ToEquatableArray(),
            Schemes = security.Schemes.ToEquatableArray(),
            Settings = settings.ToEquatableArray(),
        };
        return new ResourceBuilder(_settings, objects, types.Unions, types.Enums, forms.Forms, received).Build(
            clients.Single(client => client.Parent is null).Client, root, clients.Where(client => client.Parent is not null).Select(client => client.Client));
    }

    private ClientModel Client(ClientNode node, OperationBuilder builder, IReadOnlyList<SettingModel> settings, DiagnosticBag diagnostics)
    {
        var operations = node.Operations
            .Select(operation => _isolation.Try(operation.Facts.Site, diagnostics, () => builder.Build(operation, node.TypePrefix)))
            .OfType<OperationModel>()
            .ToEquatableArray();
        var used = new HashSet<string>(operations.SelectMany(operation => operation.Path).Where(piece => piece.IsHole).Select(piece => piece.Text), StringComparer.Ordinal);
        var taken = new NameScope(
        [
            .. ReservedNames.ClientMembers,
            node.Name,
            .. operations.Select(operation => operation.Method),
            .. settings.SelectMany(setting => new[] { setting.Name, setting.SiblingMethod }),
        ]);
        return new ClientModel
        {
            Name = node.Name,
            Summary = Summary(node),
            Clients = node.Children
                .OrderBy(child => child.Name, StringComparer.Ordinal)
                .Select(child => new SubClientModel(taken.Take(child.Property), child.Name, Summary(child)))
                .ToEquatableArray(),
            Operations = operations,
            Settings = settings.Where(setting => used.Contains(setting.Name)).ToEquatableArray(),
        };
    }

    /// <summary>What the document says of the operations' tag, or the words of the client's place.</summary>
    private string Summary(ClientNode node)
    {
        if (node.Parent is null)
        {
            return _document.Document.Info?.Title is { Length: > 0 } title ? "A client for " + title + "." : "A client for " + _settings.ServiceName + ".";
        }

        var words = string.Join(" ", WordSplitter.Of(node.ClassStem).Select(word => word.ToLowerInvariant()));
        return "The operations on " + words + ".";
    }
}
