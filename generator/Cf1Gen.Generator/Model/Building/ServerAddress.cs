using System;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Where a document says that its service is.</summary>
internal static class ServerAddress
{
    /// <summary>The first server's address with the defaults of its variables, or null when it is no absolute one.</summary>
    public static string? Of(OpenApiDocument document)
    {
        var server = document.Servers is { Count: > 0 } servers ? servers[0] : null;
        var address = server?.Url;
        if (server is null || address is null)
        {
            return null;
        }

        foreach (var variable in server.Variables ?? new System.Collections.Generic.Dictionary<string, OpenApiServerVariable>())
        {
            address = address.Replace("{" + variable.Key + "}", variable.Value.Default ?? "");
        }

        var isWeb = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";
        return isWeb ? address.TrimEnd('/') : null;
    }
}
