namespace Cf1Gen.Runtime;

/// <summary>The header names that are Cloudflare's own.</summary>
internal static class CloudflareHeaders
{
    /// <summary>With the key, the older way to authenticate.</summary>
    internal const string EmailHeader = "X-Auth-Email";

    /// <summary>The account-wide API key.</summary>
    internal const string KeyHeader = "X-Auth-Key";

    /// <summary>Says that the edge itself answered, with a challenge for instance.</summary>
    internal const string MitigatedHeader = "cf-mitigated";
}
