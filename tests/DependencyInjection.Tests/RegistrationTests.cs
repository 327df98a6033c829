using Acme.Regions;
using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>Tests of clients that a container creates.</summary>
public sealed class RegistrationTests : IDisposable
{
    private readonly FakeServer _server = new FakeServer().RespondWithResult(Container.Quota);

    [Fact]
    public async Task Client_is_a_singleton_with_the_configured_options()
    {
        using var container = Container.Create(services => services.AddCloudforceOneClient(Container.Configure).To(_server));

        await container.Client.Requests.GetQuotaAsync();

        Assert.Same(container.Client, container.Client);
        Assert.Equal("Bearer s3cret-t0ken", _server.Request.Header("Authorization"));
        Assert.Contains($"/accounts/{Container.Account}/", _server.Request.Uri.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_are_read_from_a_section()
    {
        using var container = Container.Create(
            (services, configuration) => services.AddCloudforceOneClient(configuration.GetSection("CloudforceOne")).To(_server),
            ("CloudforceOne:AccountId", Container.Account),
            ("CloudforceOne:Credential:Token", "s3cret-t0ken"),
            ("CloudforceOne:BaseAddress", "https://proxy.example.com/v4"));

        await container.Client.Requests.GetQuotaAsync();

        Assert.Equal("Bearer s3cret-t0ken", _server.Request.Header("Authorization"));
        Assert.Equal(
            $"https://proxy.example.com/v4/accounts/{Container.Account}/cloudforce-one/requests/quota", _server.Request.Uri.AbsoluteUri);
    }

    [Fact]
    public async Task Code_overrides_configuration()
    {
        using var container = Container.Create(
            (services, configuration) => services.AddCloudforceOneClient(configuration.GetSection("A"), options => options.AccountId = "code")
                .To(_server),
            ("A:AccountId", "file"),
            ("A:Credential:Token", "s3cret-t0ken"));

        await container.Client.Requests.GetQuotaAsync();

        Assert.Contains("/accounts/code/", _server.Request.Uri.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_with_a_name_is_a_keyed_service()
    {
        using var container = Container.Create(
            (services, configuration) =>
            {
                services.AddCloudforceOneClient("one", configuration.GetSection("One")).To(_server);
                services.AddCloudforceOneClient("two", Container.Configure).To(_server);
                services.AddSingleton<KeyedConsumer>();
            },
            ("One:AccountId", "one"),
            ("One:Credential:Token", "0ne"));

        await container.Services.GetRequiredService<KeyedConsumer>().Client.Requests.GetQuotaAsync();
        await container.Services.GetRequiredKeyedService<CloudforceOneClient>("two").Requests.GetQuotaAsync();

        Assert.Equal(["Bearer 0ne", "Bearer s3cret-t0ken"], _server.Requests.Select(request => request.Header("Authorization")));
        Assert.Null(container.Services.GetService<CloudforceOneClient>());
    }

    [Fact]
    public async Task Client_of_any_document_can_be_registered_by_its_types()
    {
        var server = new FakeServer().Respond(200, "[]");
        using var container = Container.Create(services => services.AddApiClient<RegionsClient, RegionsClientOptions>(options =>
        {
            options.TenantId = "t";
            options.Region = "us";
            options.Credential = ApiCredential.Basic("me", "secret");
        }).To(server));

        Assert.Empty(await container.Services.GetRequiredService<RegionsClient>().Sites.ListAsync());

        Assert.Equal("https://us.example.com/t/sites", server.Request.Uri.AbsoluteUri);
        Assert.Equal("Basic bWU6c2VjcmV0", server.Request.Header("Authorization"));
    }

    [Fact]
    public async Task Loggers_and_clock_are_those_of_the_container()
    {
        var clock = new FakeTimeProvider();
        var server = new FakeServer().Respond(429, "{}", ("Retry-After", "50")).RespondWithResult(Container.Quota);
        using var container = Container.Create(services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            services.AddCloudforceOneClient(Container.Configure).To(server);
        });

        var call = container.Client.Requests.GetQuotaAsync();
        await Wait.UntilAsync(() => container.Log.Text.Contains("exceeded the rate limit", StringComparison.Ordinal));
        Assert.Single(server.Requests);
        clock.Advance(TimeSpan.FromSeconds(51));
        await call;

        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("Cf1Gen.CloudforceOne", container.Log.Categories);
    }

    [Fact]
    public async Task Options_of_the_client_take_precedence_over_the_services_of_the_container()
    {
        var log = new LogRecorder();
        using var http = new HttpClient(_server, disposeHandler: false);
        using var container = Container.Create(services => services.AddCloudforceOneClient(options =>
        {
            Container.Configure(options);
            options.LoggerFactory = log;
            options.HttpClient = http;
        }));

        await container.Client.Requests.GetQuotaAsync();

        Assert.Single(_server.Requests);
        Assert.Contains("CallSucceeded", log.Names);
        Assert.DoesNotContain("CallSucceeded", container.Log.Names);
    }

    [Fact]
    public async Task Registering_again_adds_to_the_options_and_keeps_the_handlers()
    {
        using var container = Container.Create(services =>
        {
            services.AddCloudforceOneClient(Container.Configure).To(_server);
            services.AddCloudforceOneClient(options => options.AccountId = "second");
        });

        await container.Client.Requests.GetQuotaAsync();

        Assert.Contains("/accounts/second/", _server.Request.Uri.AbsolutePath, StringComparison.Ordinal);
        Assert.Single(container.Services.GetServices<CloudforceOneClient>());
    }

    [Fact]
    public void Client_that_is_registered_before_is_kept()
    {
        var fake = new CloudforceOneClient(new() { AccountId = "fake" });
        using var container = Container.Create(services =>
        {
            services.AddSingleton(fake);
            services.AddCloudforceOneClient(Container.Configure);
        });

        Assert.Same(fake, container.Client);
    }

    [Fact]
    public void Name_must_not_be_empty()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentException>(() => services.AddCloudforceOneClient("", Container.Configure));
        Assert.Throws<ArgumentNullException>(() => services.AddCloudforceOneClient((IConfiguration)null!));
    }

    [Fact]
    public void Options_are_available_as_a_service()
    {
        using var container = Container.Create(services => services.AddCloudforceOneClient("x", Container.Configure));

        var options = container.Services.GetRequiredService<IOptionsMonitor<CloudforceOneClientOptions>>();
        Assert.Equal(Container.Account, options.Get("x").AccountId);
    }

    public void Dispose() => _server.Dispose();

    private sealed class KeyedConsumer([FromKeyedServices("one")] CloudforceOneClient client)
    {
        public CloudforceOneClient Client => client;
    }
}
