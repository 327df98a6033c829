using Acme.Regions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>Tests that a container uses environment variables only on request.</summary>
public sealed class EnvironmentTests : IDisposable
{
    private static readonly string[] s_names = ["REGIONS_TENANT_ID", "REGIONS_API_KEY", "REGIONS_BASE_URL"];

    private readonly FakeServer _server = new FakeServer().Respond(200, "[]");

    public EnvironmentTests()
    {
        Environment.SetEnvironmentVariable("REGIONS_TENANT_ID", "environment");
        Environment.SetEnvironmentVariable("REGIONS_API_KEY", "k3y");
        Environment.SetEnvironmentVariable("REGIONS_BASE_URL", "https://environment.example.com");
    }

    [Fact]
    public void Environment_is_not_used_by_default()
    {
        using var container = Container.Create(services => services.AddRegionsClient().To(_server));

        var e = Assert.Throws<OptionsValidationException>(() => container.Services.GetRequiredService<RegionsClient>());

        Assert.Equal("RegionsClientOptions.TenantId is missing; RegionsClientOptions.Credential is missing", e.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Environment_is_used_on_request(bool inConfiguration)
    {
        using var container = inConfiguration
            ? Container.Create((services, configuration) => services.AddRegionsClient(configuration).To(_server), ("UseEnvironment", "true"))
            : Container.Create(services => services.AddRegionsClient(options => options.UseEnvironment = true).To(_server));

        await container.Services.GetRequiredService<RegionsClient>().Sites.ListAsync();

        Assert.Equal("https://environment.example.com/environment/sites", _server.Request.Uri.AbsoluteUri);
        Assert.Equal("k3y", _server.Request.Header("X-Key"));
    }

    [Fact]
    public void Message_names_the_variable_if_the_environment_is_used()
    {
        Environment.SetEnvironmentVariable("REGIONS_TENANT_ID", null);
        using var container = Container.Create(services => services.AddRegionsClient(options => options.UseEnvironment = true));

        var e = Assert.Throws<OptionsValidationException>(() => container.Services.GetRequiredService<RegionsClient>());

        Assert.Equal("RegionsClientOptions.TenantId is missing, and so is the environment variable REGIONS_TENANT_ID", e.Message);
    }

    [Fact]
    public void Invalid_variable_is_reported()
    {
        Environment.SetEnvironmentVariable("REGIONS_BASE_URL", "environment");
        using var container = Container.Create(services => services.AddRegionsClient(options => options.UseEnvironment = true));

        var e = Assert.Throws<OptionsValidationException>(() => container.Services.GetRequiredService<RegionsClient>());

        Assert.StartsWith("RegionsClientOptions.BaseAddress is not valid: REGIONS_BASE_URL must be", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_without_a_container_uses_the_environment_unless_it_is_turned_off()
    {
        using var http = new HttpClient(_server, disposeHandler: false);
        var client = new RegionsClient(new() { HttpClient = http });
        var other = new RegionsClient(new() { HttpClient = http, UseEnvironment = false });

        Assert.True(new RegionsClientOptions().UseEnvironment);
        await client.Sites.ListAsync();
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => other.Sites.ListAsync());
        Assert.Equal("Regions needs tenant_id. Set the option TenantId.", e.Message);
    }

    public void Dispose()
    {
        _server.Dispose();
        foreach (var name in s_names)
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }
}
