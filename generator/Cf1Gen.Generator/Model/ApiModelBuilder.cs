using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Assembly;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Definitions;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Naming.Pinning;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Service;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.OpenApi.Service;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model;

/// <summary>Builds the model of the client of a document.</summary>
/// <remarks>
/// Operations and types are built once, with identities in place of the names of types. Then all names are chosen, and the models are
/// created with them.
/// </remarks>
internal sealed class ApiModelBuilder
{
    private readonly LoadedDocument _document;
    private readonly Settings _settings;
    private readonly PinnedNames _pinned;
    private readonly DiagnosticBag _diagnostics;
    private readonly IModelBuildObserver? _observer;
    private readonly SchemaMerger _merger;
    private readonly OperationGuard _guard;
    private readonly IReadOnlyList<OperationEntry> _entries;
    private readonly RootPath _rootPath;

    private ApiModelBuilder(
        LoadedDocument document,
        Settings settings,
        PinnedNames pinned,
        DiagnosticBag diagnostics,
        IModelBuildObserver? observer,
        CancellationToken cancellationToken)
    {
        _document = document;
        _settings = settings;
        _diagnostics = diagnostics;
        _observer = observer;
        _merger = new SchemaMerger(document, diagnostics, cancellationToken);
        _guard = new OperationGuard(document, cancellationToken);
        _entries = IncludedOperations.Find(document, settings, diagnostics);
        _pinned = pinned.For(_entries);
        _rootPath = RootPath.Of(document, settings);
    }

    /// <summary>Builds the resources of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="settings">The settings of the document.</param>
    /// <param name="diagnostics">Receives the problems of the document.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <param name="observer">Observes what is built, or <see langword="null"/>.</param>
    /// <param name="pinned">The names that user code already uses, or <see langword="null"/>.</param>
    /// <returns>The resources, ordered by the names of their files, and their sources.</returns>
    public static BuiltModel Build(
        LoadedDocument document,
        Settings settings,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken,
        IModelBuildObserver? observer = null,
        PinnedNames? pinned = null) =>
        new ApiModelBuilder(document, settings, pinned ?? PinnedNames.None, diagnostics, observer, cancellationToken).Build();

    private BuiltModel Build()
    {
        RootPathReport.Report(_rootPath, _entries, _document, _settings, _diagnostics);
        var operations = _entries
            .Select(entry => _guard.Try(entry, _diagnostics, () => new OperationAnalysis(entry, _rootPath, _merger)))
            .OfType<OperationAnalysis>()
            .ToList();
        var servers = new ServerBuilder(_document.Document, operations.ConvertAll(operation => operation.Site));
        var security = new SecurityRequirements(_document.Document, operations.ConvertAll(operation => operation.Site));
        var credentials = new CredentialBuilder(security);
        var prefix = EnvironmentNames.Prefix(servers.Service?.Address, _settings.ServiceName);
        servers.Report(_document, _diagnostics, prefix);
        credentials.Report(_document, _diagnostics);
        var settings = SettingsBuilder.Build(_rootPath, operations, prefix, _settings, _pinned);

        var tree = new ClientTree(operations, _pinned, _document, _diagnostics);
        var typeNames = new NameScope(_settings.ClientName, _settings.OptionsName, _settings.ExtensionsName);
        var clientNames = ClientNode.ChooseNames(tree.All, _pinned.Clients, typeNames);
        clientNames.Add(tree.Root, _settings.ClientName);
        var nodes = tree.All.OrderBy(node => clientNames[node], StringComparer.Ordinal).ToList();

        var proposals = new TypeNameProposals();
        var catalog = new TypeCatalog(_observer);
        var componentNames = new ComponentNames(_rootPath.ServiceWords);
        var types = new TypeBuilder(new TypeBuilderContext(
            _document,
            _merger,
            new NumericTypeSelector(_settings.Integers == Settings.Int32 ? Scalar.Int32 : Scalar.Int64),
            componentNames,
            proposals,
            catalog,
            _diagnostics));
        var forms = new FormBuilder(types, _pinned, _document, _diagnostics);
        var builder = OperationBuilder(types, forms, settings, security, servers);
        var built = nodes.ConvertAll(node => Operations(node, builder));
        var received = new WebhookTypes(types, _document, _guard, _diagnostics).Build(operations, new OperationFilter(_settings));

        var pins = TypePins.Find(
            _pinned, proposals.Types, () => UnnamedTypeGraph.Create(built.SelectMany(own => own), catalog, forms.Forms));
        var names = TypeNames.Choose(proposals, pins, typeNames);
        var generated = TypeAssembler.Assemble(catalog, names, pins, forms.Forms, built, _document, _diagnostics);
        var namer = new OperationNamer(names, generated.Objects);
        var clientBuilder = new ClientBuilder(clientNames, settings, _settings.ServiceName, _document);
        var clients = nodes.Zip(built, (node, own) => clientBuilder.Build(node, own.Select(namer.Name).ToEquatableArray())).ToList();
        var resources = new ResourceBuilder(_settings, generated, [.. received.Select(names.Resolve)], _observer)
            .Build(_settings.ClientName, Root(servers, security, credentials, prefix, settings), clients);
        return new BuiltModel(resources, new ModelSources(operations, catalog, names));
    }

    private OperationBuilder OperationBuilder(
        TypeBuilder types,
        FormBuilder forms,
        IReadOnlyList<SettingModel> settings,
        SecurityRequirements security,
        ServerBuilder servers) => new(
        new PathBuilder(settings, types, _pinned, _document, _diagnostics),
        new BodyBuilder(types, forms, _document, _diagnostics),
        new OptionsBuilder(types, _pinned, _document, _diagnostics),
        new ResultBuilder(types, _document, _diagnostics),
        security,
        servers,
        _document,
        _diagnostics);

    private List<OperationModel> Operations(ClientNode node, OperationBuilder builder)
    {
        var operations = new List<OperationModel>();
        foreach (var operation in node.Operations)
        {
            var content = operation.PreferredVerb is null ? "" : " " + operation.Method;
            _observer?.OperationBuilt(operation.Analysis.Site.Pointer + content);
            if (_guard.Try(operation.Analysis.Site, _diagnostics, () => builder.Build(operation, node.TypePrefix)) is { } model)
            {
                operations.Add(model);
            }
        }

        return operations;
    }

    private RootModel Root(
        ServerBuilder servers,
        SecurityRequirements security,
        CredentialBuilder credentials,
        string prefix,
        IReadOnlyList<SettingModel> settings) => new()
        {
            OptionsName = _settings.OptionsName,
            ServiceName = _settings.ServiceName,
            BaseAddress = servers.Service?.Template,
            OtherServers = servers.Others.ToEquatableArray(),
            Variables = servers.Variables(prefix, SettingsBuilder.OptionNames(_settings, settings)).ToEquatableArray(),
            EnvironmentPrefix = prefix,
            EnvironmentCredentials = credentials
                .EnvironmentCredentials(isCloudflare: prefix == EnvironmentNames.Cloudflare)
                .ToEquatableArray(),
            Authenticates = security.IsCredentialRequired,
            Alternatives = security.Default.ToEquatableArray(),
            Schemes = credentials.Schemes.ToEquatableArray(),
            RegistrationName = _settings.UsesDependencyInjection ? _settings.RegistrationName : null,
            Settings = settings.ToEquatableArray(),
        };
}
