using Cf1Gen;
using Cf1Gen.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers generated clients in a service collection.</summary>
/// <remarks>
/// <para>
/// A client is a singleton that is created once: later changes of configuration have no effect. It sends its requests with an
/// <see cref="HttpClient"/> of <see cref="IHttpClientFactory"/>, without redirects and cookies, and uses the logger factory and the
/// <see cref="TimeProvider"/> of the container. The loggers of the HTTP client factory are removed, because they can log secrets.
/// </para>
/// <para>
/// The options are validated when the host starts. Environment variables are read only if <see cref="ApiClientOptions.UseEnvironment"/>
/// is <see langword="true"/>. Registering a client again adds to its options.
/// </para>
/// </remarks>
public static class ApiClientServiceCollectionExtensions
{
    /// <summary>Registers a client as a singleton.</summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <typeparam name="TOptions">The type of its options.</typeparam>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">The action that sets options.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddApiClient<TClient, TOptions>(this IServiceCollection services, Action<TOptions>? configure = null)
        where TClient : ApiClient, IApiClient<TClient, TOptions>
        where TOptions : ApiClientOptions, new() =>
        ApiClientRegistration.Add<TClient, TOptions>(services, Options.Options.DefaultName, null, configure);

    /// <summary>Registers a client, whose options are read from configuration, as a singleton.</summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <typeparam name="TOptions">The type of its options.</typeparam>
    /// <param name="services">The service collection.</param>
    /// <param name="configuration">The section of the options.</param>
    /// <param name="configure">The action that sets options after those in the section.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddApiClient<TClient, TOptions>(
        this IServiceCollection services, IConfiguration configuration, Action<TOptions>? configure = null)
        where TClient : ApiClient, IApiClient<TClient, TOptions>
        where TOptions : ApiClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return ApiClientRegistration.Add<TClient, TOptions>(services, Options.Options.DefaultName, configuration, configure);
    }

    /// <summary>Registers a client with a name as a keyed singleton: <c>[FromKeyedServices("name")]</c>.</summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <typeparam name="TOptions">The type of its options.</typeparam>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The key of the client, the name of its options.</param>
    /// <param name="configure">The action that sets options.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddApiClient<TClient, TOptions>(
        this IServiceCollection services, string name, Action<TOptions>? configure = null)
        where TClient : ApiClient, IApiClient<TClient, TOptions>
        where TOptions : ApiClientOptions, new()
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ApiClientRegistration.Add<TClient, TOptions>(services, name, null, configure);
    }

    /// <summary>Registers a client with a name, whose options are read from configuration, as a keyed singleton.</summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <typeparam name="TOptions">The type of its options.</typeparam>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The key of the client, the name of its options.</param>
    /// <param name="configuration">The section of the options.</param>
    /// <param name="configure">The action that sets options after those in the section.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddApiClient<TClient, TOptions>(
        this IServiceCollection services, string name, IConfiguration configuration, Action<TOptions>? configure = null)
        where TClient : ApiClient, IApiClient<TClient, TOptions>
        where TOptions : ApiClientOptions, new()
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configuration);
        return ApiClientRegistration.Add<TClient, TOptions>(services, name, configuration, configure);
    }
}
