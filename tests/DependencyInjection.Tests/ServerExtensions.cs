namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>Connects HTTP clients with fake servers.</summary>
internal static class ServerExtensions
{
    /// <summary>Sends the requests of an HTTP client to a server.</summary>
    public static IHttpClientBuilder To(this IHttpClientBuilder builder, FakeServer server) =>
        builder.ConfigurePrimaryHttpMessageHandler(() => server);
}
