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
    private readonly SpecDocument _document;
    private readonly Settings _settings;
    private readonly Problems _problems;
    private readonly SchemaMerger _merger;
    private readonly SchemaShape _shape;
    private readonly Isolation _isolation;

    private ApiModelBuilder(SpecDocument document, Settings settings, Problems problems, CancellationToken cancellationToken)
    {
        _document = document;
        _settings = settings;
        _problems = problems;
        _merger = new SchemaMerger(document, problems, cancellationToken);
        _shape = new SchemaShape(_merger);
        _isolation = new Isolation(document, cancellationToken);
    }

    public static EquatableArray<ResourceModel> Build(SpecDocument document, Settings settings, Problems problems, CancellationToken cancellationToken) =>
        new ApiModelBuilder(document, settings, problems, cancellationToken).Build();

    private EquatableArray<ResourceModel> Build()
    {
        var sites = Sites();
        var common = new CommonPath(sites);
        var places = new ResourceTree(sites, common);
        var operations = sites
            .Select(site => _isolation.Try(site, _problems, () => new OperationFacts(site, places.Place(site), _merger)))
            .OfType<OperationFacts>()
            .ToList();
        var tree = new ClientTree(operations, _document, _problems);
        var types = new NameScope(_settings.ClientName, _settings.OptionsName);
        foreach (var client in tree.All)
        {
            client.Name = client.Parent is null ? _settings.ClientName : types.Take(ReservedNames.Client(client.ClassStem));
        }

        var names = new TypeNames(ComponentNames(common, sites), types);

        // Once to hear which names the places propose, once to use the decided ones.
        BuildResources(tree, common, operations, names, new Problems());
        names.Decide();
        return BuildResources(tree, common, operations, names, _problems);
    }

    private List<OperationSite> Sites()
    {
        var filter = new OperationFilter(_settings);
        var paths = _document.Document.Paths ?? [];
        var all = paths
            .Where(path => path.Value?.Operations is not null)
            .SelectMany(path => path.Value.Operations!
                .Select(operation => new OperationSite(path.Key, path.Value, HttpMethods.Of(operation.Key.Method), operation.Value)))
            .ToList();
        ReportIdle(all, filter);
        var sites = all
            .Where(site => filter.IncludesPath(site.Path) && filter.Includes(site.Id, site.Tags))
            .OrderBy(site => site.Path, StringComparer.Ordinal)
            .ThenBy(site => HttpMethods.Order(site.HttpMethod))
            .ThenBy(site => site.HttpMethod, StringComparer.Ordinal)
            .ToList();
        if (sites.Count == 0)
        {
            ReportEmpty(paths, filter);
        }

        return sites;
    }

    private void ReportIdle(List<OperationSite> sites, OperationFilter filter)
    {
        foreach (var (option, glob, kind) in filter.Idle(Names))
        {
            var nearest = NearestName.Of(glob.TrimStart('!', ' '), Names(kind));
            _problems.Report(
                Descriptors.FilterNamesNothing,
                _document.Locate(Pointer.Of(["paths"])),
                glob,
                option,
                nearest is null ? "There is nothing of the kind in it" : $"The nearest is '{nearest}'");
        }

        IReadOnlyCollection<string> Names(FilterKind kind) =>
        [
            .. kind switch
            {
                FilterKind.Path => sites.Select(site => site.Path),
                FilterKind.Tag => sites.SelectMany(site => site.Tags),
                _ => sites.Select(site => site.Id),
            },
        ];
    }

    private void ReportEmpty(OpenApiPaths paths, OperationFilter filter)
    {
        if (filter.Text.Length > 0 && paths.Values.Any(path => path?.Operations is { Count: > 0 }))
        {
            _problems.Report(Descriptors.NothingIncluded, _document.Locate(Pointer.Of(["paths"])), filter.Text, paths.Count, paths.Keys.First());
        }
        else
        {
            _problems.Report(Descriptors.NoOperations, _document.Locate(Pointer.Of(["paths"])));
        }
    }

    private ComponentNames ComponentNames(CommonPath common, List<OperationSite> sites) => new(
        (IEnumerable<string>?)_document.Document.Components?.Schemas?.Keys ?? [],
        common.ServiceWords,
        sites.Where(site => site.Segments.Count > common.Length).Select(site => site.Segments[common.Length].Text));

    private EquatableArray<ResourceModel> BuildResources(
        ClientTree tree, CommonPath common, List<OperationFacts> operations, TypeNames names, Problems problems)
    {
        var sites = operations.Select(facts => facts.Site).ToList();
        var servers = new ServerBuilder(_document.Document, sites);
        var security = new SecurityShape(_document.Document, sites);
        var prefix = EnvironmentNames.Prefix(servers.Service?.Address, _settings.ServiceName);
        servers.Report(_document, problems, prefix);
        security.Report(_document, problems);
        var settings = SettingsBuilder.Build(common, operations, prefix, _settings);
        var types = new TypeBuilder(_document, _merger, _shape, names, problems);
        var forms = new FormBuilder(types, names);
        var builder = new OperationBuilder(
            new PathBuilder(settings, types, _document, problems),
            new BodyBuilder(types, forms, _document, problems),
            new OptionsBuilder(types, names, _document, problems),
            new ResultBuilder(types, _document, problems),
            security,
            servers,
            _document,
            problems);

        var clients = tree.All
            .OrderBy(node => node.Name, StringComparer.Ordinal)
            .Select(node => new { node.Parent, Client = Client(node, builder, settings, problems) })
            .ToList();
        var received = new ReceivedTypes(types, _document, _isolation, problems).Build(operations, new OperationFilter(_settings));
        var objects = types.Objects.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        SentModels.Loosen(clients.SelectMany(client => client.Client.Operations), objects, types.Unions, forms.Forms);
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

    private ClientModel Client(ClientNode node, OperationBuilder builder, IReadOnlyList<SettingModel> settings, Problems problems)
    {
        var operations = node.Operations
            .Select(operation => _isolation.Try(operation.Facts.Site, problems, () => builder.Build(operation, node.TypePrefix)))
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

        var words = string.Join(" ", Words.Of(node.ClassStem).Select(word => word.ToLowerInvariant()));
        return "The operations on " + words + ".";
    }
}
