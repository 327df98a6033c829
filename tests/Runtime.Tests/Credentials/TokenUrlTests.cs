using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Credentials;

/// <summary>Tests to which address a client secret is sent.</summary>
public sealed class TokenUrlTests : IDisposable
{
    private static readonly ApiRequest s_request = ApiRequest.Get("op", $"/x");

    private readonly string _prefix = "TOKEN_" + Guid.NewGuid().ToString("N");
    private readonly TokenFixture _fixture = new TokenFixture().Issue("t1");

    [Theory]
    [InlineData("https://auth.example.com/token", null, "https://auth.example.com/token")]
    [InlineData("/oauth/token", null, "https://api.example.com/oauth/token")]
    [InlineData("oauth/token", null, "https://api.example.com/client/oauth/token")]
    [InlineData("/oauth/token?a=1", null, "https://api.example.com/oauth/token?a=1")]
    [InlineData("/oauth/token", "https://proxy.example/p/client/v4", "https://proxy.example/p/oauth/token")]
    [InlineData("/oauth/token", "https://other.example/v5/", "https://other.example/oauth/token")]
    [InlineData("https://api.example.com/oauth/token", "http://localhost:8080/client/v4", "http://localhost:8080/oauth/token")]
    [InlineData("https://other.example/oauth/token", "https://other.example/v5", "https://other.example/oauth/token")]
    public async Task Token_URL_of_the_document_is_that_of_its_server(string documented, string? baseAddress, string expected)
    {
        await _fixture.Client(
            configure: options => options.BaseAddress = baseAddress is null ? null : new Uri(baseAddress),
            service: TokenFixture.Describe(documented)).Send(s_request);

        Assert.Equal(expected, _fixture.Tokens.Request.Uri.AbsoluteUri);
    }

    [Fact]
    public void Token_URL_of_another_host_is_not_used_when_the_base_address_is_replaced()
    {
        var e = Assert.Throws<ArgumentException>(
            () => _fixture.Client(configure: options => options.BaseAddress = new Uri("https://sandbox.example")));

        Assert.Equal(
            "The base address of Test is not that of the document, whose token URL is on another host "
            + "(https://auth.example.com/oauth/token). Set ClientCredentialsOptions.TokenUrl to the address to which the client secret may "
            + "be sent.",
            e.Message);
    }

    [Theory]
    [InlineData("http://auth.example.com/token", false)]
    [InlineData("http://10.0.0.7/token", false)]
    [InlineData("http://localhost:8080/token", true)]
    [InlineData("http://127.0.0.1/token", true)]
    public async Task Secret_is_not_sent_over_HTTP_to_another_computer(string url, bool isSent)
    {
        var options = new ClientCredentialsOptions { TokenUrl = new Uri(url) };
        if (!isSent)
        {
            var e = Assert.Throws<ArgumentException>(() => _fixture.Client(options));
            Assert.Contains($"unencrypted to {new Uri(url).Authority}", e.Message, StringComparison.Ordinal);
            Assert.Contains("AllowInsecureHttp", e.Message, StringComparison.Ordinal);
        }

        await _fixture.Client(options, client => client.AllowInsecureHttp = !isSent).Send(s_request);

        Assert.Equal(url, _fixture.Tokens.Request.Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("/token")]
    [InlineData("ftp://auth.example.com/token")]
    [InlineData("https://user:p4ss@auth.example.com/token")]
    [InlineData("https://auth.example.com/token#f")]
    public void Option_that_is_not_an_address_throws(string url)
    {
        var e = Assert.Throws<ArgumentException>(
            () => new ClientCredentialsOptions { TokenUrl = new Uri(url, UriKind.RelativeOrAbsolute) });

        Assert.StartsWith("TokenUrl must be an absolute http or https address", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("p4ss", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_token_URL_throws_when_the_client_is_created()
    {
        var none = Assert.Throws<ArgumentException>(() => _fixture.Client(service: new ApiService
        {
            Name = "Test",
            BaseAddress = TestClientOptions.BaseAddressText,
        }));
        var unusable = Assert.Throws<ArgumentException>(() => _fixture.Client(service: TokenFixture.Describe(tokenUrl: null)));
        var relative = Assert.Throws<ArgumentException>(
            () => _fixture.Client(service: TokenFixture.Describe("/token", baseAddress: null)));

        Assert.Equal("The document of Test has no token URL. Set ClientCredentialsOptions.TokenUrl.", none.Message);
        Assert.Equal("The document of Test does not have exactly one token URL. Set ClientCredentialsOptions.TokenUrl.", unusable.Message);
        Assert.Contains("relative to the address of the service", relative.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_token_URLs_are_used_only_for_their_schemes()
    {
        var service = new ApiService
        {
            Name = "Test",
            BaseAddress = TestClientOptions.BaseAddressText,
            Authenticates = true,
            Schemes = ["one", "two"],
            SchemeCredentials =
            [
                ("one", EnvironmentCredential.ClientCredentials("https://one.example/token")),
                ("two", EnvironmentCredential.ClientCredentials("https://two.example/token", "x")),
            ],
        };

        var e = Assert.Throws<ArgumentException>(() => _fixture.Client(service: service));
        await _fixture.Client(
            service: service,
            configure: options => (options.SchemeCredentials["two"], options.Credential) = (options.Credential!, null)).Send(s_request);

        Assert.Contains("exactly one token URL", e.Message, StringComparison.Ordinal);
        Assert.Equal("https://two.example/token", _fixture.Tokens.Request.Uri.AbsoluteUri);
        Assert.Equal("grant_type=client_credentials&scope=x", _fixture.Tokens.Request.Text);
    }

    [Theory]
    [InlineData("X-Api-Key", TokenFixture.TokenUrl, false)]
    [InlineData("Cookie", TokenFixture.TokenUrl, false)]
    [InlineData("X-Api-Key", "/oauth/token", true)]
    [InlineData("X-Trace", TokenFixture.TokenUrl, true)]
    [InlineData("Authorization", TokenFixture.TokenUrl, true)]
    public async Task Secret_default_header_of_an_HttpClient_is_not_sent_to_another_host(string name, string url, bool isSent)
    {
        var client = _fixture.Client(
            configure: options => options.HttpClient!.DefaultRequestHeaders.Add(name, "d3fault-header"), service: TokenFixture.Describe(url));

        var e = await Record.ExceptionAsync(() => client.Send(s_request));

        Assert.Equal(isSent ? 1 : 0, _fixture.Tokens.Requests.Count);
        if (!isSent)
        {
            Assert.Contains($"a default header {name}", Assert.IsType<ApiAuthenticationException>(e).Message, StringComparison.Ordinal);
            Assert.DoesNotContain("d3fault", e.ToString(), StringComparison.Ordinal);
        }
        else if (name == "Authorization")
        {
            Assert.StartsWith("Basic ", _fixture.Tokens.Request.Header(name), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Redirect_that_an_HttpClient_followed_is_a_failure()
    {
        foreach (var inBody in new[] { false, true })
        {
            _fixture.Tokens = new FakeServer().Respond(200, """{"access_token":"t1"}""");
            using var redirecting = new RedirectingHandler(new TokenRouter(_fixture.Tokens, _fixture.Service));
            var client = _fixture.Client(
                new() { SendSecretInBody = inBody }, options => options.HttpClient = new HttpClient(redirecting));

            var e = await Assert.ThrowsAsync<ApiAuthenticationException>(() => client.Send(s_request));

            Assert.Contains("followed a redirect to https://evil.example", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Environment_contains_the_client_and_optionally_the_token_URL_and_the_scopes()
    {
        Set("CLIENT_ID", "from-env");
        await SendAsync();
        Assert.Empty(_fixture.Tokens.Requests);

        Set("CLIENT_SECRET", "s3cret-of-env");
        await SendAsync();
        Set("TOKEN_URL", "https://env.example/token");
        Set("SCOPES", " a  b ");
        await SendAsync();
        Set("API_TOKEN", "own");
        await SendAsync();

        Assert.Equal(
            ["https://auth.example.com/oauth/token scope=read%20write", "https://env.example/token scope=a%20b"],
            _fixture.Tokens.Requests.Select(request => $"{request.Uri} {request.Text.Split('&')[1]}"));
        Assert.Equal(["Bearer t1", "Bearer t1", "Bearer own"], _fixture.Sent);

        async Task SendAsync()
        {
            var client = _fixture.Client(
                configure: options => options.Credential = null, service: TokenFixture.Describe(prefix: _prefix));
            await Record.ExceptionAsync(() => client.Send(s_request));
        }
    }

    [Theory]
    [InlineData("CLIENT_SECRET", "line\nbreak")]
    [InlineData("TOKEN_URL", "auth.example.com/s3cret")]
    public void Invalid_variable_throws_with_its_name(string name, string value)
    {
        Set("CLIENT_ID", "id");
        Set("CLIENT_SECRET", "s3cret-of-env");
        Set(name, value);

        var e = Assert.Throws<ArgumentException>(
            () => _fixture.Client(configure: options => options.Credential = null, service: TokenFixture.Describe(prefix: _prefix)));

        Assert.StartsWith($"{_prefix}_{name} must be", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, e.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        foreach (var name in new[] { "API_TOKEN", "CLIENT_ID", "CLIENT_SECRET", "TOKEN_URL", "SCOPES" })
        {
            Set(name, null);
        }
    }

    private void Set(string name, string? value) => Environment.SetEnvironmentVariable($"{_prefix}_{name}", value);

    private sealed class RedirectingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            request.RequestUri = new Uri("https://evil.example/token");
            return response;
        }
    }
}
