using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Credentials;

/// <summary>Tests that a request has one credential, from the options or the environment.</summary>
public sealed class CredentialTests : IDisposable
{
    private readonly string _prefix = $"CF1GEN_TEST_{Guid.NewGuid():N}";
    private readonly List<string> _variables = [];
    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");

    [Theory]
    [InlineData("http://api.example.com", false)]
    [InlineData("http://10.0.0.7:8080/v4", false)]
    [InlineData("https://api.example.com", true)]
    [InlineData("http://localhost:8080", true)]
    [InlineData("http://127.0.0.1", true)]
    [InlineData("http://[::1]", true)]
    public async Task Credential_is_not_sent_over_HTTP_to_another_computer(string address, bool isSent)
    {
        var server = new FakeServer().RespondWithResult("1");
        var client = TestClient.Create(server, options => options.BaseAddress = new Uri(address));

        var e = await Record.ExceptionAsync(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal(isSent, e is null);
        Assert.Equal(isSent ? 1 : 0, server.Requests.Count);
        if (!isSent)
        {
            var message = Assert.IsType<InvalidOperationException>(e).Message;
            Assert.Contains($"for Test would be sent unencrypted to {new Uri(address).Authority}", message, StringComparison.Ordinal);
            Assert.Contains("AllowInsecureHttp", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Credential_is_sent_over_HTTP_when_AllowInsecureHttp_is_set()
    {
        var server = new FakeServer().RespondWithResult("1");

        await TestClient.Create(server, options => (options.BaseAddress, options.AllowInsecureHttp) = (new Uri("http://emulator:8080"), true))
            .Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal("Bearer t0ken", server.Request.Header("Authorization"));
    }

    [Fact]
    public async Task Default_Authorization_header_is_not_sent_next_to_a_credential()
    {
        using var http = new HttpClient(_server);
        http.DefaultRequestHeaders.Add("Authorization", "Bearer of-the-client");
        async Task<string?> Sent(ApiCredential? credential)
        {
            await TestClient.Create(_server, options => (options.HttpClient, options.Credential) = (http, credential))
                .Send(ApiRequest.Get("op", $"/x"));
            return _server.Requests[^1].Header("Authorization");
        }

        Assert.Equal("Bearer t0ken", await Sent(ApiCredential.BearerToken("t0ken")));
        Assert.Equal("Bearer of-the-client", await Sent(null));
        foreach (var other in new[] { ApiCredential.EmailKey("e", "k"), ApiCredential.Header("X-Key", "k"), ApiCredential.Query("q", "k") })
        {
            var e = await Assert.ThrowsAsync<InvalidOperationException>(() => Sent(other));
            Assert.Contains("default header Authorization", e.Message, StringComparison.Ordinal);
        }

        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task Call_without_a_credential_is_sent_over_HTTP()
    {
        var server = new FakeServer().RespondWithResult("1");

        await TestClient.Create(server, options =>
                (options.BaseAddress, options.Credential) = (new Uri("http://emulator:8080"), ApiCredential.Anonymous))
            .Send(ApiRequest.Get("op", $"/x"));

        Assert.DoesNotContain("Authorization", server.Request.Headers.Keys);
    }

    [Fact]
    public async Task EmailKey_is_sent_in_two_headers()
    {
        await Send(options => options.Credential = ApiCredential.EmailKey("me@example.com", "k3y"));

        Assert.Equal("me@example.com", _server.Request.Header("X-Auth-Email"));
        Assert.Equal("k3y", _server.Request.Header("X-Auth-Key"));
        Assert.Null(_server.Request.Header("Authorization"));
    }

    [Fact]
    public async Task Header_credential_is_sent_in_the_named_header()
    {
        await Send(options => options.Credential = ApiCredential.Header("X-Api-Key", "k3y with space"));

        Assert.Equal("k3y with space", _server.Request.Header("X-Api-Key"));
    }

    [Fact]
    public async Task Token_of_the_environment_is_the_only_credential()
    {
        Set("API_TOKEN", "from-env");
        Set("EMAIL", "me@example.com");
        Set("API_KEY", "k3y");

        await Send();

        Assert.Equal("Bearer from-env", _server.Request.Header("Authorization"));
        Assert.Null(_server.Request.Header("X-Auth-Key"));
        Assert.Null(_server.Request.Header("X-Auth-Email"));
    }

    [Fact]
    public async Task Email_and_key_of_the_environment_are_used_when_there_is_no_token()
    {
        Set("EMAIL", "me@example.com");
        Set("API_KEY", "k3y");

        await Send();

        Assert.Equal("k3y", _server.Request.Header("X-Auth-Key"));
    }

    [Fact]
    public async Task Options_take_precedence_over_the_environment()
    {
        Set("API_TOKEN", "from-env");
        Set("BASE_URL", "https://env.example/v1");
        Set("ACCOUNT_ID", "env");
        var client = Client(options =>
        {
            options.Credential = ApiCredential.BearerToken("own");
            options.BaseAddress = new Uri("https://own.example/v2");
            options.AccountId = "mine";
        });

        await client.Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal("Bearer own", _server.Request.Header("Authorization"));
        Assert.Equal("https://own.example/v2/x", _server.Request.Uri.AbsoluteUri);
        Assert.Equal("mine", client.Setting("account_id"));
    }

    [Fact]
    public async Task Option_with_the_value_null_is_not_set()
    {
        Set("ACCOUNT_ID", "env");
        var client = Client(options =>
        {
            (options.AccountId, options.BaseAddress, options.UserAgentSuffix) = ("mine", new Uri("https://own.example"), "my-app/1.0");
            (options.AccountId, options.BaseAddress, options.UserAgentSuffix) = (null, null, null);
            options.Credential = ApiCredential.Anonymous;
        });

        await client.Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal("env", client.Setting("account_id"));
        Assert.Equal(TestClientOptions.BaseAddressText + "/x", _server.Request.Uri.AbsoluteUri);
        Assert.DoesNotContain("my-app", _server.Request.Header("User-Agent"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Environment_provides_the_base_address_and_the_settings()
    {
        Set("BASE_URL", "http://127.0.0.1:8080/v4");
        Set("ACCOUNT_ID", "env");
        var client = Client(options => options.Credential = ApiCredential.Anonymous);

        await client.Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal("http://127.0.0.1:8080/v4/x", _server.Request.Uri.AbsoluteUri);
        Assert.Equal("env", client.Setting("account_id"));
    }

    [Fact]
    public void Client_for_another_account_differs_only_in_its_setting()
    {
        var client = Client(options => options.AccountId = "one");

        Assert.Equal("two", client.ForAccount("two").Setting("account_id"));
        Assert.Equal("one", client.Setting("account_id"));
        Assert.Throws<ArgumentException>(() => client.ForAccount(".."));
    }

    [Fact]
    public void Missing_setting_throws_with_the_name_of_the_variable()
    {
        var e = Assert.Throws<InvalidOperationException>(() => Client().Setting("account_id"));

        Assert.Contains("account_id", e.Message, StringComparison.Ordinal);
        Assert.Contains($"{_prefix}_ACCOUNT_ID", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_credential_throws_with_the_names_of_the_option_and_the_variables_before_a_request()
    {
        var client = new TestClient(new ApiConnection(new TestClientOptions(_prefix)));

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal(
            $"There is no credential for Test. Set the option Credential, or the environment variable {_prefix}_API_TOKEN, or {_prefix}_EMAIL and {_prefix}_API_KEY.",
            e.Message);
    }

    [Fact]
    public async Task Missing_credential_throws_although_the_HttpClient_is_provided()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => Send());

        Assert.EndsWith("set it to ApiCredential.Anonymous.", e.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task Anonymous_credential_sends_nothing_and_reads_no_environment_variable()
    {
        Set("API_TOKEN", "t");

        await Send(options => (options.Credential, options.BaseAddress) = (ApiCredential.Anonymous, new Uri("http://example.com")));

        Assert.Null(_server.Request.Header("Authorization"));
        Assert.Equal("ApiCredential (none)", ApiCredential.Anonymous.ToString());
    }

    [Fact]
    public async Task Credential_is_not_missing_when_the_HttpClient_has_one_in_its_default_headers()
    {
        using var http = new HttpClient(_server) { DefaultRequestHeaders = { { "X-Api-Key", "k" } } };

        await Send(options => options.HttpClient = http);

        Assert.Equal("k", _server.Request.Header("X-Api-Key"));
    }

    [Fact]
    public async Task Missing_base_address_throws_with_the_names_of_the_option_and_the_variable()
    {
        var options = new TestClientOptions(_prefix, baseAddress: null) { HttpClient = new HttpClient(_server) };

        var client = new TestClient(new ApiConnection(options));

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Contains("BaseAddress", e.Message, StringComparison.Ordinal);
        Assert.Contains($"{_prefix}_BASE_URL", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://example.com")]
    [InlineData("/relative")]
    [InlineData("https://user:pa55@example.com")]
    [InlineData("https://example.com/?a=b")]
    [InlineData("https://example.com/#a")]
    public void Invalid_base_address_throws_without_its_password(string address)
    {
        var uri = new Uri(address, UriKind.RelativeOrAbsolute);

        var e = Assert.Throws<ArgumentException>(() => new TestClientOptions { BaseAddress = uri });

        Assert.DoesNotContain("pa55", e.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\n")]
    [InlineData("")]
    [InlineData("tökén")]
    [InlineData("a\0")]
    public void Secret_that_is_not_a_header_value_throws_without_the_secret(string secret)
    {
        Action[] calls =
        [
            () => ApiCredential.BearerToken(secret),
            () => ApiCredential.EmailKey("me@example.com", secret),
            () => ApiCredential.EmailKey(secret, "k3y"),
        ];

        foreach (var call in calls)
        {
            var e = Assert.ThrowsAny<ArgumentException>(call);
            Assert.True(secret.Length == 0 || !e.ToString().Contains($"{secret} ", StringComparison.Ordinal));
            Assert.Contains("visible ASCII", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Invalid_token_of_the_environment_throws_with_the_name_of_the_variable()
    {
        Set("API_TOKEN", "s3cret\nvalue");

        var e = Assert.Throws<ArgumentException>(() => Client());

        Assert.Contains($"{_prefix}_API_TOKEN", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", e.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        foreach (var variable in _variables)
        {
            Environment.SetEnvironmentVariable(variable, null);
        }
    }

    private void Set(string name, string value)
    {
        _variables.Add($"{_prefix}_{name}");
        Environment.SetEnvironmentVariable($"{_prefix}_{name}", value);
    }

    private TestClient Client(Action<TestClientOptions>? configure = null)
    {
        var options = new TestClientOptions(_prefix) { HttpClient = new HttpClient(_server) };
        configure?.Invoke(options);
        return new TestClient(new ApiConnection(options));
    }

    private Task Send(Action<TestClientOptions>? configure = null) => Client(configure).Send(ApiRequest.Get("op", $"/x"));
}
