using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Where a document says that its service and its operations are.</summary>
internal static class ServerAddress
{
    /// <summary>The first server's address with the defaults of its variables, or null when it is no absolute one.</summary>
    public static string? Of(OpenApiDocument document) => Address(document.Servers) is { } address && IsWeb(address) ? address.TrimEnd('/') : null;

    /// <summary>The server of an operation that is not where the service is.</summary>
    /// <param name="site">The operation.</param>
    /// <param name="service">Where the service is.</param>
    /// <param name="isAuthenticated">Whether the document asks for a credential.</param>
    /// <param name="report">Is told of an address that cannot be used.</param>
    public static ServerModel? Of(OperationSite site, string? service, bool isAuthenticated, Action<DiagnosticDescriptor, string> report)
    {
        var address = Address(site.Operation.Servers) ?? Address(site.Item.Servers);
        if (address is null)
        {
            return null;
        }

        address = address.TrimEnd('/');
        var isPath = address.Length == 0 || (address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal));
        if (!isPath && !IsWeb(address))
        {
            report(Descriptors.UnusableServer, address);
            return null;
        }

        var isElsewhere = !isPath && service is not null && new Uri(service).Authority != new Uri(address).Authority;
        if (isElsewhere && isAuthenticated && !SecurityShape.IsAskedFor(site))
        {
            report(Descriptors.CredentialStaysHome, address);
        }

        var isHere = address == service || (isPath && service is not null && new Uri(service).AbsolutePath.TrimEnd('/') == address);
        return isHere ? null : new ServerModel(isPath && address.Length == 0 ? "/" : address, SecurityShape.IsAskedFor(site));
    }

    private static string? Address(IList<OpenApiServer>? servers)
    {
        if (servers?.FirstOrDefault() is not { Url: { } address } server)
        {
            return null;
        }

        foreach (var variable in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        {
            address = address.Replace("{" + variable.Key + "}", variable.Value?.Default ?? variable.Value?.Enum?.FirstOrDefault() ?? "");
        }

        return address;
    }

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
        && uri is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 };
}
