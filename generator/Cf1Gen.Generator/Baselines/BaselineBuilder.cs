using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Clients;
using Cf1Gen.Generator.Model.Operations;

namespace Cf1Gen.Generator.Baselines;

/// <summary>Creates the baseline of a client from its model.</summary>
internal static class BaselineBuilder
{
    /// <summary>Creates the baseline.</summary>
    /// <param name="built">The model.</param>
    /// <param name="title">The title of the document.</param>
    /// <param name="version">The version of the API.</param>
    /// <returns>The baseline; <see langword="null"/> if the model has no root client.</returns>
    public static Baseline? Build(BuiltModel built, string? title, string? version)
    {
        var resources = built.Resources;
        if (resources.FirstOrDefault(resource => resource.Root is not null) is not { Root: { } service } root)
        {
            return null;
        }

        var byName = resources.ToDictionary(resource => resource.Client.Name, StringComparer.Ordinal);
        var clients = Clients(root, "", byName).ToList();
        var operations = clients.SelectMany(client => byName[client.Name].Client.Operations
            .Select(operation => Operation(operation, client.Path, service, built.Sources)));
        return new Baseline
        {
            Title = title ?? "",
            Version = version ?? "",
            Namespace = root.Namespace,
            ClientName = root.Client.Name,
            Facts = OperationFacts.Of(service).ToEquatableArray(),
            Settings = service.Settings
                .Select(setting => new BaselineSetting(setting.WireName, setting.Name, setting.SiblingMethod))
                .OrderBy(setting => setting.WireName, StringComparer.Ordinal)
                .ToEquatableArray(),
            Clients = clients.Skip(1).OrderBy(client => client.Path, StringComparer.Ordinal).ToEquatableArray(),
            Operations = operations
                .OrderBy(operation => operation.Path, StringComparer.Ordinal)
                .ThenBy(operation => operation.HttpMethod, StringComparer.Ordinal)
                .ThenBy(operation => operation.Content, StringComparer.Ordinal)
                .ThenBy(operation => operation.Method, StringComparer.Ordinal)
                .ToEquatableArray(),
            Types = new BaselineTypeBuilder(built).Build().OrderBy(type => type.Name, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    private static IEnumerable<BaselineClient> Clients(ResourceModel resource, string path, Dictionary<string, ResourceModel> all) =>
    [
        new BaselineClient(path, resource.Client.Name),
        .. resource.Client.Clients.SelectMany(
            client => Clients(all[client.Client], path.Length == 0 ? client.Property : path + "." + client.Property, all)),
    ];

    private static BaselineOperation Operation(OperationModel operation, string client, RootModel service, ModelSources sources)
    {
        var signature = OperationSignature.Of(operation);
        return new BaselineOperation
        {
            HttpMethod = operation.HttpMethod,
            Path = operation.PathTemplate,
            Content = operation.AlternativeContent ?? "",
            Id = operation.OperationId,
            Client = client,
            Method = operation.Method,
            Returns = signature.Returns,
            Parameters = signature.Parameters.Select(parameter => Parameter(parameter, operation)).ToEquatableArray(),
            Facts = OperationFacts.Of(operation, service).ToEquatableArray(),
            IsDeprecated = operation.Deprecated,
            Pointer = sources.PointerOf(operation),
        };
    }

    private static BaselineParameter Parameter(MethodParameter parameter, OperationModel operation) => new(
        operation.Parameters.FirstOrDefault(path => path.Name == parameter.Name)?.WireName ?? "",
        parameter.Type,
        parameter.Name,
        parameter.IsOptional);
}
