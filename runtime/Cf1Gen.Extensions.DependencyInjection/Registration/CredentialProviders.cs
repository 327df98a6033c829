using Microsoft.Extensions.DependencyInjection;

namespace Cf1Gen.Runtime;

/// <summary>Connects the credential providers of a container with the options of clients.</summary>
internal static class CredentialProviders
{
    /// <summary>Sets the credential to that of the provider that is registered for an HTTP client.</summary>
    /// <exception cref="InvalidOperationException">The options also have a credential.</exception>
    internal static void Use(ApiClientOptions options, IServiceProvider services, string httpClientName)
    {
        if (services.GetKeyedService<IApiCredentialProvider>(httpClientName) is not { } provider)
        {
            return;
        }

        if (options.Credential is not null)
        {
            var service = OptionsInspector.GetService(options).Name;
            throw new InvalidOperationException(
                $"{service} has both a credential provider and the option Credential. Remove one of them.");
        }

        options.Credential = ApiCredential.FromProvider(provider.GetCredentialAsync);
    }
}
