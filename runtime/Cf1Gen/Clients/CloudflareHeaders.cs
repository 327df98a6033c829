namespace Cf1Gen.Runtime;

/// <summary>The names of Cloudflare's own headers.</summary>
internal static class CloudflareHeaders
{
    /// <summary>The e-mail address of the older authentication, used with <see cref="KeyHeader"/>.</summary>
    internal const string EmailHeader = "X-Auth-Email";

    /// <summary>The account-wide API key.</summary>
    internal const string KeyHeader = "X-Auth-Key";

    /// <summary>Indicates that the edge itself responded, for example with a challenge.</summary>
    internal const string MitigatedHeader = "cf-mitigated";
}
