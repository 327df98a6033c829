using System;
using System.Linq;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Names the environment variables that a client reads: <c>CLOUDFLARE_ACCOUNT_ID</c>.</summary>
internal static class EnvironmentNames
{
    /// <summary>The owner of the service's host, <c>CLOUDFLARE</c> of <c>https://api.cloudflare.com/…</c>; else the service's name.</summary>
    public static string Prefix(string? baseAddress, string serviceName)
    {
        var host = Uri.TryCreate(baseAddress, UriKind.Absolute, out var uri) && uri.HostNameType == UriHostNameType.Dns ? uri.Host : "";
        var labels = host.Split('.');
        return Upper(labels.Length >= 2 ? labels[labels.Length - 2] : serviceName);
    }

    public static string Of(string prefix, string name) => prefix + "_" + Upper(name);

    private static string Upper(string name) => string.Join("_", Words.Of(name).Select(word => word.ToUpperInvariant()));
}
