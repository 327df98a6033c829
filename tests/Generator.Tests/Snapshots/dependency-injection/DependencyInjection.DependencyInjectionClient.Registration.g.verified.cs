namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="global::Acme.Api.DependencyInjectionClient"/> in a service collection.</summary>
public static class DependencyInjectionClientServiceCollectionExtensions
{
    /// <summary>Registers the client as a singleton.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configure">The action that sets options.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddDependencyInjectionClient(
        this IServiceCollection services,
        Action<global::Acme.Api.DependencyInjectionClientOptions>? configure = null) =>
        services.AddApiClient<global::Acme.Api.DependencyInjectionClient, global::Acme.Api.DependencyInjectionClientOptions>(configure);

    /// <summary>Registers the client, whose options are read from configuration, as a singleton.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="configuration">The section of the options.</param>
    /// <param name="configure">The action that sets options.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddDependencyInjectionClient(
        this IServiceCollection services,
        IConfiguration configuration,
        Action<global::Acme.Api.DependencyInjectionClientOptions>? configure = null) =>
        services.AddApiClient<global::Acme.Api.DependencyInjectionClient, global::Acme.Api.DependencyInjectionClientOptions>(
            configuration,
            configure);

    /// <summary>Registers a client with a name as a keyed singleton.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The key of the client, the name of its options.</param>
    /// <param name="configure">The action that sets options.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddDependencyInjectionClient(
        this IServiceCollection services,
        string name,
        Action<global::Acme.Api.DependencyInjectionClientOptions>? configure = null) =>
        services.AddApiClient<global::Acme.Api.DependencyInjectionClient, global::Acme.Api.DependencyInjectionClientOptions>(
            name,
            configure);

    /// <summary>Registers a client with a name, whose options are read from configuration, as a keyed singleton.</summary>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The key of the client, the name of its options.</param>
    /// <param name="configuration">The section of the options.</param>
    /// <param name="configure">The action that sets options.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddDependencyInjectionClient(
        this IServiceCollection services,
        string name,
        IConfiguration configuration,
        Action<global::Acme.Api.DependencyInjectionClientOptions>? configure = null) =>
        services.AddApiClient<global::Acme.Api.DependencyInjectionClient, global::Acme.Api.DependencyInjectionClientOptions>(
            name,
            configuration,
            configure);
}
