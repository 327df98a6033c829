using Cf1Gen;
using Cf1Gen.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Binds options of clients to configuration, with the same calls as .NET's own options but without reflection.</summary>
/// <remarks>
/// The compiler prefers these methods to those of .NET, because their parameters are more specific. The options are validated when the host
/// starts.
/// </remarks>
public static class ApiClientOptionsExtensions
{
    /// <summary>Configures the options of a client with a section.</summary>
    /// <typeparam name="TOptions">The type of the options.</typeparam>
    /// <param name="services">The service collection.</param>
    /// <param name="section">The section of the options.</param>
    /// <returns>The service collection.</returns>
    public static IServiceCollection Configure<TOptions>(this IServiceCollection services, IConfigurationSection section)
        where TOptions : ApiClientOptions, new() => services.Configure<TOptions>(Options.Options.DefaultName, section);

    /// <summary>Configures the options of a client with a name with a section.</summary>
    /// <typeparam name="TOptions">The type of the options.</typeparam>
    /// <param name="services">The service collection.</param>
    /// <param name="name">The name of the options.</param>
    /// <param name="section">The section of the options.</param>
    /// <returns>The service collection.</returns>
    public static IServiceCollection Configure<TOptions>(this IServiceCollection services, string? name, IConfigurationSection section)
        where TOptions : ApiClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        ApiClientRegistration.AddOptions<TOptions>(services, name ?? Options.Options.DefaultName, section, null);
        return services;
    }

    /// <summary>Binds the options of a client to a section.</summary>
    /// <typeparam name="TOptions">The type of the options.</typeparam>
    /// <param name="builder">The builder of the options.</param>
    /// <param name="section">The section of the options.</param>
    /// <returns>The builder.</returns>
    public static OptionsBuilder<TOptions> Bind<TOptions>(this OptionsBuilder<TOptions> builder, IConfigurationSection section)
        where TOptions : ApiClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(section);
        ApiClientRegistration.AddOptions<TOptions>(builder.Services, builder.Name, section, null);
        return builder;
    }

    /// <summary>Binds the options of a client to a section of the configuration in the container.</summary>
    /// <typeparam name="TOptions">The type of the options.</typeparam>
    /// <param name="builder">The builder of the options.</param>
    /// <param name="configSectionPath">The key of the section.</param>
    /// <returns>The builder.</returns>
    public static OptionsBuilder<TOptions> BindConfiguration<TOptions>(this OptionsBuilder<TOptions> builder, string configSectionPath)
        where TOptions : ApiClientOptions, new()
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configSectionPath);
        ApiClientRegistration.AddOptions<TOptions>(builder.Services, builder.Name, null, null);
        builder.Services.AddSingleton<IConfigureOptions<TOptions>>(services => new ConfigureFromConfiguration<TOptions>(
            builder.Name,
            configSectionPath.Length == 0
                ? services.GetRequiredService<IConfiguration>()
                : services.GetRequiredService<IConfiguration>().GetSection(configSectionPath),
            services.GetService<TimeProvider>()));
        return builder;
    }
}
