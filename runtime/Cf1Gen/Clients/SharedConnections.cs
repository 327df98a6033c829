using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>The connections that all clients of the process share unless they have their own.</summary>
internal static class SharedConnections
{
    private static readonly Lazy<HttpClient> s_client = new(
        () => new HttpClient(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan });

    /// <summary>Gets the shared HTTP client. It is never disposed; the timeouts are those of the calls.</summary>
    internal static HttpClient Client => s_client.Value;

    internal static SocketsHttpHandler CreateHandler() => new()
    {
        // A connection without a lifetime limit would never notice DNS changes.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(10),

        // A cookie of one caller must not be sent with another's call, and a key must not follow a redirect.
        UseCookies = false,
        AllowAutoRedirect = false,

        // ContentCoding decompresses, because .NET does not detect a truncated body.
        AutomaticDecompression = DecompressionMethods.None,
    };
}
