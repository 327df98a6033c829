using System.Net;
using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>Tests of the HTTP client that the factory of the container creates.</summary>
public sealed class HttpClientTests : IDisposable
{
    private readonly FakeServer _server = new FakeServer().RespondWithResult(Container.Quota);

    [Fact]
    public void Primary_handler_follows_no_redirects_keeps_no_cookies_and_renews_connections()
    {
        var name = "";
        using var container = Container.Create(services => name = services.AddCloudforceOneClient(Container.Configure).Name);

        HttpMessageHandler? handler = container.Services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(name);
        while (handler is DelegatingHandler delegating)
        {
            handler = delegating.InnerHandler;
        }

        var sockets = Assert.IsType<SocketsHttpHandler>(handler);
        Assert.False(sockets.AllowAutoRedirect);
        Assert.False(sockets.UseCookies);
        Assert.Equal(DecompressionMethods.None, sockets.AutomaticDecompression);
        Assert.Equal(TimeSpan.FromMinutes(5), sockets.PooledConnectionLifetime);
    }

    [Fact]
    public void Handler_lives_as_long_as_the_client()
    {
        var name = "";
        using var container = Container.Create(services => name = services.AddCloudforceOneClient(Container.Configure).Name);

        var options = container.Services.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(name);

        Assert.Equal(Timeout.InfiniteTimeSpan, options.HandlerLifetime);
        Assert.Equal(
            Timeout.InfiniteTimeSpan, container.Services.GetRequiredService<IHttpClientFactory>().CreateClient(name).Timeout);
    }

    [Fact]
    public async Task Handlers_of_the_builder_see_each_request()
    {
        using var container = Container.Create(services =>
        {
            services.AddTransient<MarkingHandler>();
            services.AddCloudforceOneClient(Container.Configure).To(_server).AddHttpMessageHandler<MarkingHandler>();
        });

        await container.Client.Requests.GetQuotaAsync();

        Assert.Equal("yes", _server.Request.Header("X-Marked"));
    }

    [Fact]
    public async Task Handler_that_authenticates_needs_no_credential()
    {
        using var container = Container.Create(services =>
        {
            services.AddTransient<MarkingHandler>();
            services.AddCloudforceOneClient(options =>
            {
                options.AccountId = Container.Account;
                options.Credential = ApiCredential.Anonymous;
            }).To(_server).AddHttpMessageHandler<MarkingHandler>();
        });
        await container.Host.StartAsync();

        await container.Client.Requests.GetQuotaAsync();

        Assert.Equal("yes", _server.Request.Header("X-Marked"));
        Assert.Null(_server.Request.Header("Authorization"));
    }

    [Fact]
    public void Primary_handler_that_follows_redirects_is_rejected()
    {
        using var container = Container.Create(services => services.AddCloudforceOneClient(Container.Configure)
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler()));

        var e = Assert.Throws<InvalidOperationException>(() => container.Client);

        Assert.Contains("AllowAutoRedirect", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Base_address_of_the_HttpClient_is_rejected()
    {
        using var container = Container.Create(services => services.AddCloudforceOneClient(Container.Configure)
            .ConfigureHttpClient(client => client.BaseAddress = new Uri("https://example.com")));

        var e = Assert.Throws<InvalidOperationException>(() => container.Client);

        Assert.Contains("the option BaseAddress", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_log_contains_the_credential_or_the_query()
    {
        using var container = Container.Create(services => services
            .AddApiClient<Acme.Regions.RegionsClient, Acme.Regions.RegionsClientOptions>(options =>
            {
                options.TenantId = "t";
                options.Credential = ApiCredential.Combine(ApiCredential.Query("key", "qu3ry"), ApiCredential.Header("X-Key", "h3ader"));
            }).To(new FakeServer().Respond(204)));

        await container.Services.GetRequiredService<Acme.Regions.RegionsClient>().Sites.CreateAsync();

        Assert.Contains("CallSucceeded", container.Log.Names);
        Assert.DoesNotContain("qu3ry", container.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("h3ader", container.Log.Text, StringComparison.Ordinal);
    }

    public void Dispose() => _server.Dispose();

    private sealed class MarkingHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marked", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
