using System;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Names the environment variables that a client reads: <c>CLOUDFLARE_ACCOUNT_ID</c>.</summary>
internal static class EnvironmentNames
{
    /// <summary>What Cloudflare's variables begin with.</summary>
    public const string Cloudflare = "CLOUDFLARE";

    private const string CloudflareHost = "api.cloudflare.com";

    /// <summary>
    /// The client's name, which the project chose: no document can ask for the secrets of another service by the name of its
    /// server. Cloudflare's own is the exception; the variables of its official SDKs are known.
    /// </summary>
    public static string Prefix(string? baseAddress, string serviceName) =>
        Uri.TryCreate(baseAddress, UriKind.Absolute, out var uri) && uri.Host == CloudflareHost ? Cloudflare : Upper(serviceName);

    public static string Of(string prefix, string name) => prefix + "_" + Upper(name);

    private static string Upper(string name) => string.Join("_", WordSplitter.Of(name).Select(word => word.ToUpperInvariant()));
}
