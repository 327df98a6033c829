using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Credentials;

/// <summary>One credential per request, from the options or the environment.</summary>
public sealed class CredentialTests : IDisposable
{
    private readonly string _prefix = $"CF1GEN_TEST_{Guid.NewGuid():N}";
    private readonly List<string> _variables = [];
    private readonly FakeServer _server = new FakeServer().Result("1");

    [Theory]
    [InlineData("http://api.example.com", false)]
    [InlineData("http://10.0.0.7:8080/v4", false)]
    [InlineData("https://api.example.com", true)]
    [InlineData("http://localhost:8080", true)]
    [InlineData("http://127.0.0.1", true)]
    [InlineData("http://[::1]", true)]
    public async Task Credential_is_not_sent_unencrypted_to_another_computer(string address, bool isSent)
    {
        var server = new FakeServer().Result("1");
        var client = TestClient.Of(server, options => options.BaseAddress = new Uri(address));

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
    public async Task Credential_is_sent_unencrypted_if_the_caller_says_so()
    {
        var server = new FakeServer().Result("1");

        await TestClient.Of(server, options => (options.BaseAddress, options.AllowInsecureHttp) = (new Uri("http://emulator:8080"), true))
            .Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal("Bearer t0ken", server.Only.Header("Authorization"));
    }

    [Fact]
    public async Task Call_without_a_credential_may_be_unencrypted()
    {
        var server = new FakeServer().Result("1");

        await TestClient.Of(server, options => (options.BaseAddress, options.Credential) = (new Uri("http://emulator:8080"), null))
            .Send(ApiRequest.Get("op", $"/x"));

        Assert.DoesNotContain("Authorization", server.Only.Headers.Keys);
    }

    [Fact]
    public async Task Email_and_key_are_two_headers()
    {
        await Send(options => options.Credential = ApiCredential.EmailKey("me@example.com", "k3y"));

        Assert.Equal("me@example.com", _server.Only.Header("X-Auth-Email"));
        Assert.Equal("k3y", _server.Only.Header("X-Auth-Key"));
        Assert.Null(_server.Only.Header("Authorization"));
    }

    [Fact]
    public async Task Header_of_any_name_is_a_credential()
    {
        await Send(options => options.Credential = ApiCredential.Header("X-Api-Key", "k3y with space"));

        Assert.Equal("k3y with space", _server.Only.Header("X-Api-Key"));
    }

    [Fact]
    public async Task Environment_gives_the_token_and_never_a_second_credential()
    {
        Set("API_TOKEN", "from-env");
        Set("EMAIL", "me@example.com");
        Set("API_KEY", "k3y");

        await Send();

        Assert.Equal("Bearer from-env", _server.Only.Header("Authorization"));
        Assert.Null(_server.Only.Header("X-Auth-Key"));
        Assert.Null(_server.Only.Header("X-Auth-Email"));
    }

    [Fact]
    public async Task Environment_gives_email_and_key_where_there_is_no_token()
    {
        Set("EMAIL", "me@example.com");
        Set("API_KEY", "k3y");

        await Send();

        Assert.Equal("k3y", _server.Only.Header("X-Auth-Key"));
    }

    [Fact]
    public async Task Options_win_over_the_environment()
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

        Assert.Equal("Bearer own", _server.Only.Header("Authorization"));
        Assert.Equal("https://own.example/v2/x", _server.Only.Address.AbsoluteUri);
        Assert.Equal("mine", client.Setting("account_id"));
    }

    [Fact]
    public async Task Option_that_is_set_to_null_is_not_set()
    {
        Set("ACCOUNT_ID", "env");
        var client = Client(options =>
        {
            (options.AccountId, options.BaseAddress, options.UserAgentSuffix) = ("mine", new Uri("https://own.example"), "my-app/1.0");
            (options.AccountId, options.BaseAddress, options.UserAgentSuffix) = (null, null, null);
        });

        await client.Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal("env", client.Setting("account_id"));
        Assert.Equal(TestClientOptions.BaseAddressText + "/x", _server.Only.Address.AbsoluteUri);
        Assert.DoesNotContain("my-app", _server.Only.Header("User-Agent"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Environment_gives_base_address_and_settings()
    {
        Set("BASE_URL", "http://127.0.0.1:8080/v4");
        Set("ACCOUNT_ID", "env");
        var client = Client();

        await client.Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal("http://127.0.0.1:8080/v4/x", _server.Only.Address.AbsoluteUri);
        Assert.Equal("env", client.Setting("account_id"));
    }

    [Fact]
    public void Sibling_differs_in_its_setting_only()
    {
        var client = Client(options => options.AccountId = "one");

        Assert.Equal("two", client.ForAccount("two").Setting("account_id"));
        Assert.Equal("one", client.Setting("account_id"));
        Assert.Throws<ArgumentException>(() => client.ForAccount(".."));
    }

    [Fact]
    public void Missing_setting_names_the_variable()
    {
        var e = Assert.Throws<InvalidOperationException>(() => Client().Setting("account_id"));

        Assert.Contains("account_id", e.Message, StringComparison.Ordinal);
        Assert.Contains($"{_prefix}_ACCOUNT_ID", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_credential_names_option_and_variables_before_anything_is_sent()
    {
        var client = new TestClient(new ApiConnection(new TestClientOptions(_prefix)));

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal(
            $"There is no credential for Test. Set the option Credential, or the environment variable {_prefix}_API_TOKEN, or {_prefix}_EMAIL and {_prefix}_API_KEY.",
            e.Message);
    }

    [Fact]
    public async Task Caller_with_an_http_client_of_its_own_needs_no_credential()
    {
        await Send();

        Assert.Null(_server.Only.Header("Authorization"));
    }

    [Fact]
    public async Task Missing_base_address_names_option_and_variable()
    {
        var options = new TestClientOptions(_prefix, baseAddress: null) { HttpClient = new HttpClient(_server) };

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => new TestClient(new ApiConnection(options)).Send(ApiRequest.Get("op", $"/x")));

        Assert.Contains("BaseAddress", e.Message, StringComparison.Ordinal);
        Assert.Contains($"{_prefix}_BASE_URL", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://example.com")]
    [InlineData("/relative")]
    [InlineData("https://user:pa55@example.com")]
    [InlineData("https://example.com/?a=b")]
    [InlineData("https://example.com/#a")]
    public void Base_address_must_be_one_and_is_not_repeated(string address)
    {
        var e = Assert.Throws<ArgumentException>(() => new TestClientOptions { BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) });

        Assert.DoesNotContain("pa55", e.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\n")]
    [InlineData("")]
    [InlineData("tökén")]
    [InlineData("a\0")]
    public void Secret_that_could_end_its_header_is_refused_without_repeating_it(string secret)
    {
        Action[] ways =
        [
            () => ApiCredential.BearerToken(secret),
            () => ApiCredential.EmailKey("me@example.com", secret),
            () => ApiCredential.EmailKey(secret, "k3y"),
        ];

        foreach (var way in ways)
        {
            var e = Assert.ThrowsAny<ArgumentException>(way);
            Assert.True(secret.Length == 0 || !e.ToString().Contains($"{secret} ", StringComparison.Ordinal));
            Assert.Contains("visible ASCII", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Wrong_token_of_the_environment_is_named_by_its_variable()
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
