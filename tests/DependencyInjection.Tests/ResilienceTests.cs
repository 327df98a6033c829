using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>Tests that the retries of a resilience handler and those of the client do not multiply.</summary>
public sealed class ResilienceTests : IDisposable
{
    private readonly FakeServer _server = new FakeServer().Respond(503, "{}");

    [Fact]
    public async Task Client_does_not_retry_below_a_resilience_handler()
    {
        using var container = Container.Create(services =>
            services.AddCloudforceOneClient(Container.Configure).To(_server).AddStandardResilienceHandler(WithoutDelay));

        await Assert.ThrowsAsync<ApiServerException>(() => container.Client.Requests.GetQuotaAsync());

        Assert.Equal(4, _server.Requests.Count);
        Assert.Equal(1, container.Log.Names.Count(name => name == "RetriesOfHandler"));
    }

    [Fact]
    public async Task Resilience_handler_of_all_HTTP_clients_is_detected()
    {
        using var container = Container.Create(services =>
        {
            services.ConfigureHttpClientDefaults(builder => builder.AddStandardResilienceHandler(WithoutDelay));
            services.AddCloudforceOneClient(Container.Configure).To(_server);
        });

        await Assert.ThrowsAsync<ApiServerException>(() => container.Client.Requests.GetQuotaAsync());

        Assert.Equal(4, _server.Requests.Count);
    }

    [Fact]
    public async Task MaxRetries_of_the_options_is_kept()
    {
        using var container = Container.Create(services => services.AddCloudforceOneClient(options =>
        {
            Container.Configure(options);
            options.MaxRetries = 1;
        }).To(_server).AddStandardResilienceHandler(WithoutDelay));

        await Assert.ThrowsAsync<ApiServerException>(() => container.Client.Requests.GetQuotaAsync());

        Assert.Equal(8, _server.Requests.Count);
    }

    [Fact]
    public async Task Client_retries_without_a_resilience_handler()
    {
        using var container = Container.Create(services => services.AddCloudforceOneClient(Container.Configure).To(_server));

        await Assert.ThrowsAsync<ApiServerException>(() => container.Client.Requests.GetQuotaAsync());

        Assert.Equal(3, _server.Requests.Count);
        Assert.DoesNotContain("RetriesOfHandler", container.Log.Names);
    }

    public void Dispose() => _server.Dispose();

    private static void WithoutDelay(HttpStandardResilienceOptions options)
    {
        options.Retry.Delay = TimeSpan.Zero;
        options.Retry.BackoffType = DelayBackoffType.Constant;
        options.Retry.UseJitter = false;
    }
}
