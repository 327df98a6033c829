using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Cf1Gen.Runtime;

/// <summary>A client that is registered in a service collection.</summary>
/// <param name="HttpClientName">The name of its HTTP client, which is the key of its credential provider.</param>
internal sealed record ApiClientRegistration(string HttpClientName)
{
    /// <summary>Registers a client, or adds to its options if it is registered.</summary>
    internal static IHttpClientBuilder Add<TClient, TOptions>(
        IServiceCollection services, string name, IConfiguration? configuration, Action<TOptions>? configure)
        where TClient : ApiClient, IApiClient<TClient, TOptions>
        where TOptions : ApiClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(services);
        AddOptions(services, name, configuration, configure);
        var httpClientName = name.Length == 0 ? typeof(TClient).FullName! : $"{typeof(TClient).FullName}[{name}]";
        var builder = services.AddHttpClient(httpClientName);
        if (IsRegistered(services, httpClientName))
        {
            return builder;
        }

        services.AddSingleton(new ApiClientRegistration(httpClientName));
        services.AddOptions<TOptions>(name).PostConfigure<IServiceProvider>(
            (options, provider) => CredentialProviders.Use(options, provider, httpClientName));
        if (name.Length == 0)
        {
            services.TryAddSingleton(provider => Create<TClient, TOptions>(provider, name, httpClientName));
        }
        else
        {
            services.TryAddKeyedSingleton(name, (provider, _) => Create<TClient, TOptions>(provider, name, httpClientName));
        }

        return builder
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(ApiConnectionDefaults.CreateHandler)

            // The client lives as long as the program, and its handler renews the connections.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)

            // Up to .NET 8, they log queries and the headers with the credential. The client has its own log.
            .RemoveAllLoggers();
    }

    /// <summary>Registers options that are validated when the host starts.</summary>
    internal static OptionsBuilder<TOptions> AddOptions<TOptions>(
        IServiceCollection services, string name, IConfiguration? configuration, Action<TOptions>? configure)
        where TOptions : ApiClientOptions, new()
    {
        var options = services.AddOptions<TOptions>(name);
        if (configuration is not null)
        {
            services.AddSingleton<IConfigureOptions<TOptions>>(provider => new ConfigureFromConfiguration<TOptions>(
                name, configuration, provider.GetService<TimeProvider>()));
        }

        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, ApiClientOptionsValidator<TOptions>>());
        return options.ValidateOnStart();
    }

    /// <summary>Returns whether a client with an HTTP client is registered.</summary>
    internal static bool IsRegistered(IServiceCollection services, string httpClientName) => services.Any(
        service => !service.IsKeyedService && service.ImplementationInstance is ApiClientRegistration registration
            && registration.HttpClientName == httpClientName);

    private static TClient Create<TClient, TOptions>(IServiceProvider provider, string name, string httpClientName)
        where TClient : ApiClient, IApiClient<TClient, TOptions>
        where TOptions : ApiClientOptions, new()
    {
        var options = provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name);
        return TClient.Create(ContainerConnection.Create(options, provider, httpClientName));
    }
}
