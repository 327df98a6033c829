using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>Tests of clients that are registered with the methods of .NET alone.</summary>
public sealed class PlainRegistrationTests : IDisposable
{
    private readonly FakeServer _server = new FakeServer().RespondWithResult(Container.Quota);

    [Fact]
    public async Task Configure_and_AddSingleton_use_the_configuration()
    {
        using var http = new HttpClient(_server, disposeHandler: false);
        using var container = Container.Create(
            (services, configuration) =>
            {
                services.Configure<CloudforceOneClientOptions>(configuration.GetSection("CloudforceOne"));
                services.PostConfigure<CloudforceOneClientOptions>(options => options.HttpClient = http);
                services.AddSingleton<CloudforceOneClient>();
            },
            ("CloudforceOne:AccountId", "configured"),
            ("CloudforceOne:Credential:Token", "s3cret-t0ken"));

        await container.Client.Requests.GetQuotaAsync();

        Assert.Equal("Bearer s3cret-t0ken", _server.Request.Header("Authorization"));
        Assert.Contains("/accounts/configured/", _server.Request.Uri.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("CallSucceeded", container.Log.Names);
    }

    [Fact]
    public async Task Configure_and_AddSingleton_fail_on_start_if_the_configuration_is_incomplete()
    {
        using var container = Container.Create(
            (services, configuration) =>
            {
                services.Configure<CloudforceOneClientOptions>(configuration.GetSection("CloudforceOne"));
                services.AddSingleton<CloudforceOneClient>();
            },
            ("CloudforceOne:Credential", "s3cret-t0ken"));

        var e = await Assert.ThrowsAsync<OptionsValidationException>(() => container.Host.StartAsync());

        Assert.Equal(
            [
                "CloudforceOne:Credential is a text, which does not specify the kind of the credential: "
                    + "set CloudforceOne:Credential:Token, or CloudforceOne:Credential:Email and CloudforceOne:Credential:Key",
                "CloudforceOne:AccountId is missing",
            ],
            e.Failures);
    }

    [Fact]
    public void AddSingleton_without_options_does_not_use_the_environment()
    {
        using var container = Container.Create(services => services.AddSingleton<CloudforceOneClient>());

        var e = Assert.Throws<OptionsValidationException>(() => container.Client);

        Assert.Equal("AccountId is missing; Credential is missing", e.Message);
    }

    [Fact]
    public async Task AddSingleton_uses_options_that_are_a_service()
    {
        using var http = new HttpClient(_server, disposeHandler: false);
        var options = new CloudforceOneClientOptions { HttpClient = http };
        Container.Configure(options);
        using var container = Container.Create(services =>
        {
            services.AddHttpClient();
            services.AddSingleton(options);
            services.AddSingleton<CloudforceOneClient>();
        });

        await container.Client.Requests.GetQuotaAsync();

        Assert.Equal("Bearer s3cret-t0ken", _server.Request.Header("Authorization"));
    }

    [Theory]
    [InlineData("bind")]
    [InlineData("path")]
    [InlineData("configure")]
    [InlineData("untyped")]
    public async Task AddHttpClient_creates_a_client(string how)
    {
        using var container = Container.Create(
            (services, configuration) =>
            {
                services.AddHttpClient<CloudforceOneClient>().To(_server);
                var section = configuration.GetSection("C");
                _ = how switch
                {
                    "bind" => services.AddOptions<CloudforceOneClientOptions>().Bind(section),
                    "path" => services.AddOptions<CloudforceOneClientOptions>().BindConfiguration("C"),
                    "configure" => services.AddOptions<CloudforceOneClientOptions>().Configure(Container.Configure),
                    _ => services.AddOptions<CloudforceOneClientOptions>().Configure(section.Bind),
                };
            },
            ("C:AccountId", Container.Account),
            ("C:Credential:Token", "s3cret-t0ken"));

        await container.Client.Requests.GetQuotaAsync();

        Assert.Equal("Bearer s3cret-t0ken", _server.Request.Header("Authorization"));
    }

    [Fact]
    public void AddHttpClient_turns_off_redirects_and_cookies()
    {
        var handlers = new List<HttpMessageHandler>();
        using var container = Container.Create(services =>
        {
            services.Configure<CloudforceOneClientOptions>(Container.Configure);
            services.AddHttpClient<CloudforceOneClient>().ConfigurePrimaryHttpMessageHandler(() => Added(new SocketsHttpHandler()));
        });

        _ = container.Client;

        var handler = Assert.IsType<SocketsHttpHandler>(Assert.Single(handlers));
        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);

        HttpMessageHandler Added(HttpMessageHandler created)
        {
            handlers.Add(created);
            return created;
        }
    }

    [Fact]
    public void Text_that_the_binder_of_NET_reads_as_a_credential_fails_without_showing_it()
    {
        using var container = Container.Create(
            (services, configuration) =>
            {
                services.Configure<CloudforceOneClientOptions>((IConfiguration)configuration);
                services.AddSingleton<CloudforceOneClient>();
            },
            ("AccountId", Container.Account),
            ("Credential", "s3cret"));

        var e = Assert.Throws<OptionsValidationException>(() => container.Client);

        Assert.Contains("Credential:Token", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", e.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _server.Dispose();
}
