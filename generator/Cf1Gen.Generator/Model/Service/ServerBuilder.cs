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

/// <summary>Decides where the service and its operations are, and what programs may set of that.</summary>
internal sealed class ServerBuilder
{
    /// <summary>What the environment has variables of its own for.</summary>
    private static readonly string[] s_taken = ["BASE_URL", "API_TOKEN", "API_KEY", "EMAIL", "USERNAME", "PASSWORD"];

    private readonly OpenApiDocument _document;
    private readonly Dictionary<string, string> _offered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenApiServerVariable> _variables = new(StringComparer.Ordinal);

    /// <param name="document">The document.</param>
    /// <param name="entries">Its operations.</param>
    public ServerBuilder(OpenApiDocument document, IReadOnlyList<OperationEntry> entries)
    {
        _document = document;

        // A path parameter of the same name is no server's business, and has a setting already.
        var holes = new HashSet<string>(entries.SelectMany(site => PathParameter.All(site.Path)).Select(hole => hole.Name), StringComparer.Ordinal);
        foreach (var server in new[] { document.Servers?.FirstOrDefault() }.Concat(entries.Select(Own)))
        {
            foreach (var variable in ServerAddress.Variables(server))
            {
                var isOffered = variable.Value.Length > 0 && server!.Url?.Contains("{" + variable.Key + "}") == true && !holes.Contains(variable.Key)
                    && WordSplitter.Of(variable.Key).Count > 0 && Array.IndexOf(s_taken, EnvironmentNames.Of("", variable.Key).Substring(1)) < 0;
                if (isOffered && !_offered.ContainsKey(variable.Key))
                {
                    _offered.Add(variable.Key, variable.Value);
                    _variables.Add(variable.Key, server!.Variables![variable.Key]);
                }
            }
        }

        Service = ServerAddress.Of(document.Servers?.FirstOrDefault(), _offered) is { IsWeb: true } address ? address : null;
    }

    /// <summary>The first server of the document; null when it is no absolute address.</summary>
    public ServerAddress? Service { get; }

    /// <summary>The other servers of the document, and what it says of them.</summary>
    public IEnumerable<ServerChoiceModel> Others => (_document.Servers ?? [])
        .Skip(1)
        .Select(server => new { Address = ServerAddress.Of(server, new Dictionary<string, string>()), server.Description })
        .Where(server => server.Address is { IsWeb: true } address && address.Address != Service?.Address)
        .Select(server => new ServerChoiceModel(server.Address!.Address, server.Description));

    /// <summary>What programs may set.</summary>
    /// <param name="prefix">What the environment variables of the client begin with.</param>
    /// <param name="names">The names of the options that are taken.</param>
    public IEnumerable<ServerVariableModel> Variables(string prefix, NameScope names) => _offered.Select(variable => new ServerVariableModel(
        variable.Key,
        names.Take(Identifier.Pascal(variable.Key)),
        variable.Value,
        (_variables[variable.Key].Enum ?? []).ToEquatableArray(),
        EnvironmentNames.Of(prefix, variable.Key),
        _variables[variable.Key].Description));

    /// <summary>Reports a document that names servers, of which the first is no absolute address.</summary>
    public void Report(LoadedDocument document, DiagnosticBag diagnostics, string prefix)
    {
        if (Service is null && _document.Servers?.FirstOrDefault() is { Url: { Length: > 0 } url } && url != "/")
        {
            diagnostics.Report(Descriptors.NoServer, document.Locate(DocumentPointer.Of(["servers", "0"])), $"The server '{url}' is no whole http or https address", prefix);
        }
    }

    /// <summary>The server of an operation that is not where the service is.</summary>
    /// <param name="site">The operation.</param>
    /// <param name="isAuthenticated">Whether the document asks for a credential.</param>
    /// <param name="report">Is told of an address that cannot be used.</param>
    public ServerModel? Of(OperationEntry site, bool isAuthenticated, Action<Microsoft.CodeAnalysis.DiagnosticDescriptor, string> report)
    {
        if (ServerAddress.Of(Own(site), _offered) is not { } server)
        {
            return null;
        }

        if (!server.IsPath && !server.IsWeb)
        {
            report(Descriptors.UnusableServer, server.Address);
            return null;
        }

        var service = Service is null ? null : new Uri(Service.Address);
        var isElsewhere = !server.IsPath && service is not null && service.Authority != new Uri(server.Address).Authority;
        if (isElsewhere && isAuthenticated && !SecurityRequirements.IsAskedFor(site))
        {
            report(Descriptors.CredentialStaysHome, server.Address);
        }

        var isHere = server.Template == Service?.Template || (server.IsPath && service is not null && service.AbsolutePath.TrimEnd('/') == server.Address);
        return isHere ? null : new ServerModel(server.IsPath && server.Address.Length == 0 ? "/" : server.Template, SecurityRequirements.IsAskedFor(site));
    }

    private static OpenApiServer? Own(OperationEntry site) => site.Operation.Servers?.FirstOrDefault() ?? site.Item.Servers?.FirstOrDefault();
}
