using Acme.Intel;
using Cf1Gen;
using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http.Resilience;

namespace Acme.Snippets;

internal static class DependencyInjection
{
    public static void Register(string[] args)
    {
        #region register
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddCloudforceOneClient(builder.Configuration.GetSection("CloudforceOne"));
        #endregion
    }

    public static void RegisterTypes(IServiceCollection services)
    {
        #region register-types
        services.AddApiClient<IntelClient, IntelClientOptions>(options => options.MaxRetries = 4);
        #endregion
    }

    public static void RegisterNames(IServiceCollection services, IConfiguration configuration, string token)
    {
        #region register-names
        services.AddCloudforceOneClient("production", configuration.GetSection("Production"));
        services.AddCloudforceOneClient("test", options =>
        {
            options.AccountId = "353c0d2738a13ca9dfe8cef4f501e320";
            options.Credential = ApiCredential.BearerToken(token);
        });
        #endregion
    }

    public static void UsePlatform(IServiceCollection services, IConfiguration configuration)
    {
        #region platform
        services.Configure<CloudforceOneClientOptions>(configuration.GetSection("CloudforceOne"));
        services.AddSingleton<CloudforceOneClient>();
        #endregion
    }

    public static void RegisterProvider(IServiceCollection services, IConfiguration configuration)
    {
        #region register-provider
        services.AddCloudforceOneClient(configuration.GetSection("CloudforceOne")).AddCredentialProvider<VaultCredentialProvider>();
        #endregion
    }

    public static void AddResilience(IServiceCollection services, IConfiguration configuration)
    {
        #region resilience
        services.AddCloudforceOneClient(configuration.GetSection("CloudforceOne"))
            .AddStandardResilienceHandler(options => options.Retry.DisableForUnsafeHttpMethods());
        #endregion
    }

    public static void AddHealthCheck(IServiceCollection services)
    {
        #region health
        services.AddHealthChecks().AddApiClient<CloudforceOneClient>(
            (client, cancellationToken) => client.Requests.GetQuotaAsync(cancellationToken),
            tags: ["ready"],
            timeout: TimeSpan.FromSeconds(5));
        #endregion
    }

    #region consume-names
    internal sealed class TestQuotaReporter([FromKeyedServices("test")] CloudforceOneClient client)
    #endregion
    {
        public CloudforceOneClient Client => client;
    }
}

#region consume
internal sealed class QuotaReporter(CloudforceOneClient client)
{
    public Task<RequestQuota> ReadAsync(CancellationToken cancellationToken) =>
        client.Requests.GetQuotaAsync(cancellationToken);
}
#endregion

#region provider
internal sealed class VaultCredentialProvider(IVault vault) : IApiCredentialProvider
{
    public async ValueTask<ApiCredential> GetCredentialAsync(CancellationToken cancellationToken) =>
        ApiCredential.BearerToken(await vault.ReadAsync("cloudforce-one", cancellationToken));
}
#endregion

internal interface IVault
{
    Task<string> ReadAsync(string name, CancellationToken cancellationToken);
}
