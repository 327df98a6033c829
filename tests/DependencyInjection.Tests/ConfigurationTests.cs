using Acme.Regions;
using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Configuration;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>Tests of options in configuration.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Every_option_can_be_read_from_configuration()
    {
        var options = Read<CloudforceOneClientOptions>(
            ("accountid", "a"),
            ("AllowInsecureHttp", "true"),
            ("AttemptTimeout", "00:00:20"),
            ("BaseAddress", "https://example.com/v4"),
            ("CredentialHosts:0", "uploads.example.com"),
            ("CredentialHosts:1", "files.example.com:8443"),
            ("FirstPage", "0"),
            ("Logging:BodyLimit", "100"),
            ("Logging:Headers:0", "X-Trace"),
            ("Logging:IncludeBodies", "TRUE"),
            ("MaxRetries", "5"),
            ("MaxRetryAfter", "-00:00:00.001"),
            ("PageSize", "7"),
            ("BufferPages", "false"),
            ("RateLimiter:Requests", "100"),
            ("RateLimiter:Window", "00:01:00"),
            ("Strict", "true"),
            ("TotalTimeout", "00:02:00"),
            ("UseEnvironment", "false"),
            ("UserAgentSuffix", "my-app/1.0"));

        Assert.Equal("a", options.AccountId);
        Assert.True(options.AllowInsecureHttp);
        Assert.Equal(TimeSpan.FromSeconds(20), options.AttemptTimeout);
        Assert.Equal("https://example.com/v4", options.BaseAddress?.AbsoluteUri);
        Assert.Equal(["files.example.com:8443", "uploads.example.com"], options.CredentialHosts.Order());
        Assert.Equal(0, options.FirstPage);
        Assert.Equal(100, options.Logging.BodyLimit);
        Assert.Equal(["X-Trace"], options.Logging.Headers);
        Assert.True(options.Logging.IncludeBodies);
        Assert.Equal(5, options.MaxRetries);
        Assert.Equal(Timeout.InfiniteTimeSpan, options.MaxRetryAfter);
        Assert.Equal(7, options.PageSize);
        Assert.False(options.BufferPages);
        Assert.Equal("100 requests in 00:01:00", options.RateLimiter?.ToString());
        Assert.True(options.Strict);
        Assert.Equal(TimeSpan.FromMinutes(2), options.TotalTimeout);
        Assert.False(options.UseEnvironment);
        Assert.Equal("my-app/1.0", options.UserAgentSuffix);
    }

    [Fact]
    public void No_option_is_forgotten()
    {
        var services = new[] { "HttpClient", "LoggerFactory", "TimeProvider" };
        var credentials = new[] { "Credential", "SchemeCredentials" };
        var source = File.ReadAllText(Path.Combine(Repository.Folder, "runtime/Cf1Gen.Extensions.DependencyInjection/Configuration/OptionsBinder.cs"));

        Assert.All(
            typeof(ApiClientOptions).GetProperties().Select(property => property.Name).Except(services).Except(credentials),
            name => Assert.Contains($"_options.{name}", source, StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_and_server_variables_are_options()
    {
        var options = Read<RegionsClientOptions>(("TenantId", "t"), ("Region", "us"));

        Assert.Equal("t", options.TenantId);
        Assert.Equal("us", options.Region);
    }

    [Theory]
    [InlineData("Token=s3cret-t0ken", "token")]
    [InlineData("Email=a@example.com Key=k3y", "X-Auth-Email")]
    public void Credential_of_the_bundled_document_is_read(string parts, string kind)
    {
        var credential = Read<CloudforceOneClientOptions>(Parts("Credential", parts)).Credential;

        Assert.StartsWith(kind == "token" ? "ApiCredential (token)" : "ApiCredential (", credential?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Username=me Password=secret", "Authorization", "Basic bWU6c2VjcmV0")]
    [InlineData("Key=k3y", "X-Key", "k3y")]
    public async Task Credential_is_of_the_kind_that_the_document_specifies(string parts, string header, string value)
    {
        var server = new FakeServer().Respond(200, "[]");
        using var container = Container.Create(
            (services, configuration) => services.AddRegionsClient(configuration).To(server), [("TenantId", "t"), .. Parts("Credential", parts)]);

        await container.Services.GetRequiredService<RegionsClient>().Sites.ListAsync();

        Assert.Equal(value, server.Request.Header(header));
    }

    [Fact]
    public async Task Credentials_of_schemes_are_read()
    {
        var server = new FakeServer().Respond(200, "[]");
        using var container = Container.Create(
            (services, configuration) => services.AddRegionsClient(configuration).To(server),
            ("TenantId", "t"),
            ("SchemeCredentials:Account:Username", "me"),
            ("SchemeCredentials:Account:Password", "secret"),
            ("SchemeCredentials:query:Key", "k3y"));
        var sites = container.Services.GetRequiredService<RegionsClient>().Sites;

        await sites.ListAsync();
        await sites.CreateAsync();

        Assert.Equal("Basic bWU6c2VjcmV0", server.Requests[0].Header("Authorization"));
        Assert.Equal("?key=k3y", server.Requests[1].Uri.Query);
        Assert.Null(server.Requests[1].Header("Authorization"));
    }

    [Theory]
    [InlineData("Credential=s3cret-t0ken", "S:Credential is a text, which does not specify the kind of the credential: set S:Credential:Token, or S:Credential:Email and S:Credential:Key")]
    [InlineData("Credential:Email=a@example.com", "S:Credential is incomplete: set S:Credential:Token, or S:Credential:Email and S:Credential:Key")]
    [InlineData("Credential:Token=s3cret-t0ken Credential:Email=a@example.com", "S:Credential is more than one credential: set only S:Credential:Token, or S:Credential:Email and S:Credential:Key")]
    [InlineData("Credential:Tokn=s3cret-t0ken", "S:Credential:Tokn is not a part of the credential: set S:Credential:Token, or S:Credential:Email and S:Credential:Key")]
    [InlineData("Credential:Token='s3cret-t0ken", "S:Credential is not valid: S:Credential:Token must not contain quotation marks. Specify the value without them")]
    [InlineData("SchemeCredentials:other:Token=s3cret-t0ken", "S:SchemeCredentials:other is not a security scheme of the document: api_email, api_key, api_token")]
    [InlineData("SchemeCredentials:api_token=s3cret-t0ken", "S:SchemeCredentials:api_token is a text, which does not specify the kind of the credential: set S:SchemeCredentials:api_token:Token")]
    [InlineData("AttemptTimeout=30", "S:AttemptTimeout is not valid: a duration is expected, such as 00:00:30 for 30 seconds")]
    [InlineData("AttemptTimeout=-00:00:05", "S:AttemptTimeout is not valid: A timeout must be positive and below 50 days, or infinite")]
    [InlineData("MaxRetries=many", "S:MaxRetries is not valid: a whole number is expected")]
    [InlineData("MaxRetries=-1", "S:MaxRetries is not valid: ")]
    [InlineData("MaxRetries:0=1", "S:MaxRetries is not valid: a value is expected, and not a section or a list")]
    [InlineData("Strict=yes", "S:Strict is not valid: true or false is expected")]
    [InlineData("BaseAddress=example.com", "S:BaseAddress is not valid: an absolute http or https address is expected")]
    [InlineData("BaseAddress=https://me:s3cret-t0ken@example.com", "S:BaseAddress is not valid: BaseAddress must be an absolute http or https address without user, query and fragment")]
    [InlineData("CredentialHosts=a.example.com", "S:CredentialHosts is not valid: a list is expected, such as [ \"…\" ]")]
    [InlineData("RateLimiter=1200", "S:RateLimiter is not valid: a section is expected, with Requests and Window")]
    [InlineData("RateLimiter:Requests=0", "S:RateLimiter is not valid: ")]
    [InlineData("Logging:BodyLimit=0", "S:Logging:BodyLimit is not valid: ")]
    [InlineData("Logging:IncludeBodys=true", "S:Logging:IncludeBodys is not an option; did you mean IncludeBodies?")]
    [InlineData("TimeProvider=System", "S:TimeProvider is not valid: it is a service, which code sets")]
    [InlineData("MaxRetrys=3", "S:MaxRetrys is not an option; did you mean MaxRetries?")]
    [InlineData("Acount_Id=3", "S:Acount_Id is not an option; did you mean AccountId?")]
    public void Invalid_value_is_reported_with_its_key_and_without_a_secret(string values, string message)
    {
        var section = Section([.. values.Split(' ').Select(value => value.Split('=', 2)).Select(pair => (pair[0], pair[1]))]);

        var e = Assert.Throws<InvalidOperationException>(() => section.Get<CloudforceOneClientOptions>());

        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret-t0ken", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("; S:", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Url", "https://example.com")]
    [InlineData("Enabled", "true")]
    [InlineData("Logging:LogLevel:Default", "Information")]
    [InlineData("Credential", "")]
    [InlineData("MaxRetries", null)]
    public void Other_keys_and_empty_values_are_left_alone(string key, string? value) =>
        Assert.Equal(2, Read<CloudforceOneClientOptions>((key, value)).MaxRetries);

    [Fact]
    public void All_invalid_values_are_reported_together()
    {
        var section = Section([("MaxRetries", "x"), ("PageSize", "y")]);

        var e = Assert.Throws<InvalidOperationException>(() => section.Bind(new CloudforceOneClientOptions()));

        Assert.Equal(
            "S:MaxRetries is not valid: a whole number is expected; S:PageSize is not valid: a whole number is expected", e.Message);
    }

    private static TOptions Read<TOptions>(params (string Key, string? Value)[] values)
        where TOptions : ApiClientOptions, new() => Section(values).Get<TOptions>();

    private static IConfigurationSection Section((string Key, string? Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create($"S:{value.Key}", value.Value)))
        .Build()
        .GetSection("S");

    private static (string Key, string? Value)[] Parts(string key, string parts) =>
        [.. parts.Split(' ').Select(part => part.Split('=')).Select(pair => ($"{key}:{pair[0]}", (string?)pair[1]))];
}
