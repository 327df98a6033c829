using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.OpenApi.Operations;
using Cf1Gen.Generator.OpenApi.Service;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Service;

/// <summary>Decides the base address of the service, the servers of its operations and the variables that programs can set.</summary>
internal sealed class ServerBuilder
{
    /// <summary>The suffixes of environment variables that have another meaning.</summary>
    private static readonly string[] s_reservedSuffixes =
    [
        "BASE_URL", "API_TOKEN", "API_KEY", "EMAIL", "USERNAME", "PASSWORD", "CLIENT_ID", "CLIENT_SECRET", "TOKEN_URL", "SCOPES",
        "SEND_SECRET_IN_BODY",
    ];

    private readonly OpenApiDocument _document;
    private readonly Dictionary<string, string> _offered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenApiServerVariable> _variables = new(StringComparer.Ordinal);

    /// <param name="document">The document.</param>
    /// <param name="entries">The operations of the document.</param>
    public ServerBuilder(OpenApiDocument document, IReadOnlyList<OperationEntry> entries)
    {
        _document = document;

        // A path parameter of the same name already has a setting.
        var pathParameters = new HashSet<string>(
            entries.SelectMany(entry => entry.Template.Parameters).Select(parameter => parameter.Name), StringComparer.Ordinal);
        foreach (var server in new[] { document.Servers?.FirstOrDefault() }.Concat(entries.Select(OwnServer)))
        {
            foreach (var variable in ServerAddress.Variables(server))
            {
                var isOffered = variable.Value.Length > 0
                    && server!.Url?.Contains("{" + variable.Key + "}") == true
                    && !pathParameters.Contains(variable.Key)
                    && WordSplitter.Split(variable.Key).Count > 0
                    && Array.IndexOf(s_reservedSuffixes, EnvironmentNames.Of("", variable.Key).Substring(1)) < 0;
                if (isOffered && !_offered.ContainsKey(variable.Key))
                {
                    _offered.Add(variable.Key, variable.Value);
                    _variables.Add(variable.Key, server!.Variables![variable.Key]);
                }
            }
        }

        Service = ServerAddress.Create(document.Servers?.FirstOrDefault(), _offered) is { IsAbsolute: true } address ? address : null;
    }

    /// <summary>Gets the first server of the document; <c>null</c> if its address is not absolute.</summary>
    public ServerAddress? Service { get; }

    /// <summary>Gets the other servers of the document.</summary>
    public IEnumerable<ServerChoiceModel> Others => (_document.Servers ?? [])
        .Skip(1)
        .Select(server => new { Address = ServerAddress.Create(server, new Dictionary<string, string>()), server.Description })
        .Where(server => server.Address is { IsAbsolute: true } address && address.Address != Service?.Address)
        .Select(server => new ServerChoiceModel(server.Address!.Address, server.Description));

    /// <summary>Creates the variables that programs can set.</summary>
    /// <param name="prefix">The prefix of the environment variables of the client.</param>
    /// <param name="names">The names of the options that are already in use.</param>
    public IEnumerable<ServerVariableModel> Variables(string prefix, NameScope names) =>
        _offered.Select(variable => new ServerVariableModel(
            variable.Key,
            names.Take(Identifier.Pascal(variable.Key)),
            variable.Value,
            (_variables[variable.Key].Enum ?? []).ToEquatableArray(),
            EnvironmentNames.Of(prefix, variable.Key),
            _variables[variable.Key].Description));

    /// <summary>Reports a first server whose address is not absolute.</summary>
    public void Report(LoadedDocument document, DiagnosticBag diagnostics, string prefix)
    {
        if (Service is null && _document.Servers?.FirstOrDefault() is { Url: { Length: > 0 } url } && url != "/")
        {
            diagnostics.Report(
                Descriptors.NoServerAddress,
                document.Locate(DocumentPointer.FromSegments(["servers", "0"])),
                $"The server '{url}' is not an absolute http or https URL",
                prefix);
        }
    }

    /// <summary>Builds the server of an operation; returns <c>null</c> if it is the server of the service.</summary>
    /// <param name="entry">The operation.</param>
    /// <param name="isAuthenticated"><c>true</c> if operations require a credential by default; otherwise, <c>false</c>.</param>
    /// <param name="report">Reports an address that cannot be used.</param>
    public ServerModel? Build(
        OperationEntry entry,
        bool isAuthenticated,
        Action<Microsoft.CodeAnalysis.DiagnosticDescriptor, string> report)
    {
        if (ServerAddress.Create(OwnServer(entry), _offered) is not { } server)
        {
            return null;
        }

        if (!server.IsRelative && !server.IsAbsolute)
        {
            report(Descriptors.UnusableServer, server.Address);
            return null;
        }

        var service = Service is null ? null : new Uri(Service.Address);
        var isOtherHost = !server.IsRelative && service is not null && service.Authority != new Uri(server.Address).Authority;
        if (isOtherHost && isAuthenticated && !SecurityRequirements.RequiresCredential(entry))
        {
            report(Descriptors.CredentialNotSent, server.Address);
        }

        var isServiceAddress = server.Template == Service?.Template
            || (server.IsRelative && service is not null && service.AbsolutePath.TrimEnd('/') == server.Address);
        var address = server.IsRelative && server.Address.Length == 0 ? "/" : server.Template;
        return isServiceAddress ? null : new ServerModel(address, SecurityRequirements.RequiresCredential(entry));
    }

    private static OpenApiServer? OwnServer(OperationEntry entry) =>
        entry.Operation.Servers?.FirstOrDefault() ?? entry.Item.Servers?.FirstOrDefault();
}
