using Cf1Gen.CloudforceOne;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>Tests of credentials that a service of the container provides.</summary>
public sealed class CredentialProviderTests : IDisposable
{
    private readonly FakeServer _server = new FakeServer().Respond(401, "{}").RespondWithResult(Container.Quota);

    [Fact]
    public async Task Provider_is_created_by_the_container_and_asked_again_after_a_401()
    {
        using var container = Container.Create(services =>
        {
            services.AddSingleton<TokenStore>();
            services.AddCloudforceOneClient(options => options.AccountId = Container.Account)
                .To(_server)
                .AddCredentialProvider<StoreProvider>();
        });
        await container.Host.StartAsync();

        await container.Client.Requests.GetQuotaAsync();
        await container.Client.Requests.GetQuotaAsync();

        Assert.Equal(["Bearer token1", "Bearer token2", "Bearer token2"], _server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task Each_client_has_its_provider()
    {
        using var container = Container.Create(services =>
        {
            services.AddCloudforceOneClient("one", options => options.AccountId = "1").To(Server())
                .AddCredentialProvider(_ => new FixedProvider("0ne"));
            services.AddCloudforceOneClient("two", options => options.AccountId = "2").To(Server())
                .AddCredentialProvider(_ => new FixedProvider("tw0"));
        });

        await container.Services.GetRequiredKeyedService<CloudforceOneClient>("two").Requests.GetQuotaAsync();
        await container.Services.GetRequiredKeyedService<CloudforceOneClient>("one").Requests.GetQuotaAsync();

        Assert.Equal(["Bearer tw0", "Bearer tw0", "Bearer 0ne"], _server.Requests.Select(request => request.Header("Authorization")));

        FakeServer Server() => _server;
    }

    [Fact]
    public void Provider_and_credential_are_rejected_together()
    {
        using var container = Container.Create(
            services => services.AddCloudforceOneClient(Container.Configure).AddCredentialProvider(_ => new FixedProvider("0ne")));

        var e = Assert.Throws<InvalidOperationException>(() => container.Client);

        Assert.Equal("CloudforceOne has both a credential provider and the option Credential. Remove one of them.", e.Message);
    }

    [Fact]
    public void Builder_of_another_HTTP_client_is_rejected()
    {
        var builder = new ServiceCollection().AddHttpClient("other");

        Assert.Throws<ArgumentException>(() => builder.AddCredentialProvider<FixedProvider>());
        Assert.Throws<ArgumentException>(() => builder.AddCredentialProvider(_ => new FixedProvider("0ne")));
    }

    public void Dispose() => _server.Dispose();

    private sealed class TokenStore
    {
        private int _asked;

        public string Next() => $"token{++_asked}";
    }

    private sealed class StoreProvider(TokenStore store) : IApiCredentialProvider
    {
        public ValueTask<ApiCredential> GetCredentialAsync(CancellationToken cancellationToken) =>
            new(ApiCredential.BearerToken(store.Next()));
    }

    private sealed class FixedProvider(string token) : IApiCredentialProvider
    {
        public ValueTask<ApiCredential> GetCredentialAsync(CancellationToken cancellationToken) => new(ApiCredential.BearerToken(token));
    }
}
