using System.Diagnostics.CodeAnalysis;
using Cf1Gen;
using Cf1Gen.Runtime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds services to the registration of a client.</summary>
public static class ApiClientHttpClientBuilderExtensions
{
    /// <summary>Registers the provider of the client's credential as a singleton.</summary>
    /// <typeparam name="TProvider">The type of the provider, which the container creates.</typeparam>
    /// <param name="builder">The builder that the registration of the client returned.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="builder"/> is not that of a registered client.</exception>
    public static IHttpClientBuilder AddCredentialProvider<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TProvider>(this IHttpClientBuilder builder)
        where TProvider : class, IApiCredentialProvider
    {
        EnsureRegistered(builder);
        builder.Services.AddKeyedSingleton<IApiCredentialProvider, TProvider>(builder.Name);
        return builder;
    }

    /// <summary>Registers the provider of the client's credential as a singleton.</summary>
    /// <param name="builder">The builder that the registration of the client returned.</param>
    /// <param name="create">The function that creates the provider.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="builder"/> is not that of a registered client.</exception>
    public static IHttpClientBuilder AddCredentialProvider(
        this IHttpClientBuilder builder, Func<IServiceProvider, IApiCredentialProvider> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        EnsureRegistered(builder);
        builder.Services.AddKeyedSingleton(builder.Name, (services, _) => create(services));
        return builder;
    }

    private static void EnsureRegistered(IHttpClientBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (!ApiClientRegistration.IsRegistered(builder.Services, builder.Name))
        {
            throw new ArgumentException(
                $"The HttpClient '{builder.Name}' is not that of a client. Call AddCredentialProvider on the result of AddApiClient, "
                + "or of the method that is generated for the client.",
                nameof(builder));
        }
    }
}
