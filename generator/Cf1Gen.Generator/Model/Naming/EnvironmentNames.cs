using System;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The names of the environment variables that a client reads, <c>CLOUDFLARE_ACCOUNT_ID</c>.</summary>
internal static class EnvironmentNames
{
    /// <summary>The prefix of Cloudflare's variables.</summary>
    public const string Cloudflare = "CLOUDFLARE";

    private const string CloudflareHost = "api.cloudflare.com";

    /// <summary>
    /// Returns the prefix of the variables of a client: the name of the service, which the project specifies, so that no document can
    /// read the secrets of another service. The exception is Cloudflare, whose official SDKs define the variables.
    /// </summary>
    public static string Prefix(string? baseAddress, string serviceName) =>
        Uri.TryCreate(baseAddress, UriKind.Absolute, out var uri) && uri.Host == CloudflareHost ? Cloudflare : Upper(serviceName);

    /// <summary>Returns the name of a variable.</summary>
    public static string Of(string prefix, string name) => prefix + "_" + Upper(name);

    private static string Upper(string name) =>
        IdentifierCharacters.ToAscii(string.Join("_", WordSplitter.Split(name).Select(word => word.ToUpperInvariant())));
}
