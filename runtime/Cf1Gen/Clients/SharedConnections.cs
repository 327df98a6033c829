using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>The connections that all clients of the process share, unless a client was given others.</summary>
internal static class SharedConnections
{
    private static readonly Lazy<HttpClient> s_client = new(
        () => new HttpClient(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan });

    /// <summary>Lives as long as the process: the time limits are the calls' own.</summary>
    internal static HttpClient Client => s_client.Value;

    internal static SocketsHttpHandler CreateHandler() => new()
    {
        // A connection that lives for ever never sees that a host has moved.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(10),

        // A cookie of one caller must not travel with another's call, nor a key to wherever a redirect points.
        UseCookies = false,
        AllowAutoRedirect = false,

        // ContentCoding does it: .NET does not notice when a compressed body is cut off.
        AutomaticDecompression = DecompressionMethods.None,
    };
}
