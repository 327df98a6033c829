using System.Text;
using Acme.Tokens;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Cf1Gen.DependencyInjection.Tests;

/// <summary>Tests of client credentials in configuration.</summary>
public sealed class ClientCredentialsTests
{
    private const string Secret = "s3cret-0123456789";

    private readonly FakeServer _server = new FakeServer().Respond(request =>
        request.Uri.AbsolutePath.EndsWith("/token", StringComparison.Ordinal)
            ? FakeResponse.Create(200, """{"access_token":"t1","token_type":"Bearer","expires_in":3600}""")
            : FakeResponse.Create(204));

    [Fact]
    public async Task Token_is_requested_as_the_document_specifies()
    {
        await SendAsync(("S:Credential:ClientId", "me"), ("S:Credential:ClientSecret", Secret));

        Assert.Equal("https://api.example.com/oauth/token", _server.Requests[0].Uri.AbsoluteUri);
        Assert.Equal("grant_type=client_credentials&scope=read", _server.Requests[0].Text);
        Assert.Equal(
            "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("me:" + Secret)), _server.Requests[0].Header("Authorization"));
        Assert.Equal("Bearer t1", _server.Requests[1].Header("Authorization"));
    }

    [Theory]
    [InlineData("Scopes=a b")]
    [InlineData("Scopes:0=a|Scopes:1=b")]
    public async Task Token_URL_and_scopes_are_optional(string scopes)
    {
        await SendAsync(
        [
            ("S:Credential:ClientId", "me"),
            ("S:Credential:ClientSecret", Secret),
            ("S:Credential:TokenUrl", "https://auth.example.com/a/token"),
            .. Pairs("S:Credential:", scopes.Split('|')),
        ]);

        Assert.Equal("https://auth.example.com/a/token", _server.Requests[0].Uri.AbsoluteUri);
        Assert.Equal("grant_type=client_credentials&scope=a%20b", _server.Requests[0].Text);
    }

    [Fact]
    public async Task Secret_is_sent_in_the_body_where_the_server_requires_it()
    {
        await SendAsync(
            ("S:Credential:ClientId", "me"), ("S:Credential:ClientSecret", Secret), ("S:Credential:SendSecretInBody", "true"));

        Assert.Contains("client_secret=" + Secret, _server.Requests[0].Text, StringComparison.Ordinal);
        Assert.Null(_server.Requests[0].Header("Authorization"));
    }

    [Fact]
    public async Task Scheme_has_client_credentials_of_its_own()
    {
        using var container = Create(
            ("S:Credential:Token", "own"),
            ("S:SchemeCredentials:OTHER:ClientId", "other"),
            ("S:SchemeCredentials:OTHER:ClientSecret", Secret));
        var client = container.Services.GetRequiredService<TokensClient>();

        await client.Others.DeleteAllAsync();
        await client.Things.DeleteAllAsync();

        Assert.Equal("https://other.example.com/token", _server.Requests[0].Uri.AbsoluteUri);
        Assert.Equal(["Bearer t1", "Bearer own"], _server.Requests.Skip(1).Select(request => request.Header("Authorization")));
    }

    [Theory]
    [InlineData("Credential:ClientId=me", "S:Credential is incomplete: set S:Credential:Token, or S:Credential:ClientId and S:Credential:ClientSecret")]
    [InlineData("Credential:ClientId=me Credential:ClientSecret=s Credential:SendSecretInBody=maybe", "S:Credential is not valid: true or false is expected for S:Credential:SendSecretInBody")]
    [InlineData("Credential:ClientId=me Credential:Scopes=a", "S:Credential is incomplete: set S:Credential:Token, or S:Credential:ClientId and S:Credential:ClientSecret")]
    [InlineData("Credential:ClientId=me Credential:ClientSecret=s3cret-0123456789 Credential:Token=t", "S:Credential is more than one credential: set only S:Credential:Token, or S:Credential:ClientId and S:Credential:ClientSecret")]
    [InlineData("Credential:ClientId=me Credential:ClientSecret=s3cret-0123456789 Credential:Audience=a", "S:Credential:Audience is not a part of the credential: set S:Credential:Token, or S:Credential:ClientId and S:Credential:ClientSecret")]
    [InlineData("Credential:ClientId=me Credential:ClientSecret=s3cret-0123456789 Credential:TokenUrl=/s3cret-0123456789", "S:Credential is not valid: S:Credential:TokenUrl must be an absolute http or https address without user and fragment")]
    [InlineData("Credential:ClientId=me Credential:ClientSecret=s3cret-0123456789 Credential:TokenUrl=http://a.example/token", "S:Credential is not valid: The client secret for Tokens would be sent unencrypted to a.example. Use an https address as ClientCredentialsOptions.TokenUrl, or set the option AllowInsecureHttp")]
    [InlineData("Credential:ClientId=me Credential:ClientSecret=s3cret-0123456789é", "S:Credential is not valid: S:Credential:ClientSecret must be visible ASCII without surrounding spaces")]
    [InlineData("SchemeCredentials:other:ClientId=me SchemeCredentials:other:ClientSecret=s3cret-0123456789 BaseAddress=https://test.example", "S:SchemeCredentials:other is not valid: The base address of Tokens is not that of the document, whose token URL is on another host (https://other.example.com/token). Set ClientCredentialsOptions.TokenUrl to the address to which the client secret may be sent")]
    public async Task Problems_are_reported_together_before_the_host_starts(string values, string message)
    {
        using var container = Create([("S:MaxRetries", "x"), .. Pairs("S:", values.Split(' '))]);

        var e = await Assert.ThrowsAsync<OptionsValidationException>(() => container.Host.StartAsync());

        Assert.Contains("S:MaxRetries is not valid: a whole number is expected", e.Failures);
        Assert.Contains(message, e.Failures);
        Assert.DoesNotContain(Secret, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_of_the_environment_are_read_if_the_option_is_set()
    {
        Environment.SetEnvironmentVariable("TOKENS_CLIENT_ID", "me");
        Environment.SetEnvironmentVariable("TOKENS_CLIENT_SECRET", Secret);
        try
        {
            await SendAsync(("S:UseEnvironment", "true"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TOKENS_CLIENT_ID", null);
            Environment.SetEnvironmentVariable("TOKENS_CLIENT_SECRET", null);
        }

        Assert.Equal("Bearer t1", _server.Requests[1].Header("Authorization"));
    }

    private static IEnumerable<(string Key, string? Value)> Pairs(string prefix, IEnumerable<string> values) =>
        values.Select(value => value.Split('=')).Select(pair => (prefix + pair[0], (string?)pair[1]));

    private async Task SendAsync(params (string Key, string? Value)[] configuration)
    {
        using var container = Create(configuration);
        await container.Host.StartAsync();
        await container.Services.GetRequiredService<TokensClient>().Things.DeleteAllAsync();
    }

    private Container Create(params (string Key, string? Value)[] values) => Container.Create(
        (services, configuration) => services.AddTokensClient(configuration.GetSection("S")).To(_server), values);
}
