using Cf1Gen.Client.Tests.Document;
using Cf1Gen.Client.Tests.Http;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Connection;

/// <summary>The settings that a client reads from the environment when the options do not specify them.</summary>
[Collection(NonParallelTests.Name)]
public sealed class EnvironmentTests
{
    private const string Account = "353c0d2738a13ca9dfe8cef4f501e320";

    [Fact]
    public async Task Token_is_sent_as_a_bearer_token()
    {
        using var environment = new EnvironmentScope(("CLOUDFLARE_API_TOKEN", "t-1"), ("CLOUDFLARE_ACCOUNT_ID", Account));

        var request = await GetQuotaAsync();

        Assert.Equal("Bearer t-1", request.Headers["Authorization"]);
        Assert.Equal($"https://api.cloudflare.com/client/v4/accounts/{Account}/cloudforce-one/requests/quota", request.Uri.AbsoluteUri);
    }

    [Fact]
    public async Task Email_address_and_key_are_sent_as_two_headers()
    {
        using var environment = new EnvironmentScope(
            ("CLOUDFLARE_EMAIL", "user@example.com"), ("CLOUDFLARE_API_KEY", "k-1"), ("CLOUDFLARE_ACCOUNT_ID", Account));

        var request = await GetQuotaAsync();

        Assert.Equal("user@example.com", request.Headers["X-Auth-Email"]);
        Assert.Equal("k-1", request.Headers["X-Auth-Key"]);
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
    }

    [Fact]
    public async Task Token_is_sent_alone_when_a_key_is_also_set()
    {
        using var environment = new EnvironmentScope(
            ("CLOUDFLARE_API_TOKEN", "t-1"),
            ("CLOUDFLARE_EMAIL", "user@example.com"),
            ("CLOUDFLARE_API_KEY", "k-1"),
            ("CLOUDFLARE_ACCOUNT_ID", Account));

        var request = await GetQuotaAsync();

        Assert.Equal("Bearer t-1", request.Headers["Authorization"]);
        Assert.DoesNotContain("X-Auth-Email", request.Headers.Keys);
        Assert.DoesNotContain("X-Auth-Key", request.Headers.Keys);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080/api", "http://127.0.0.1:8080/api/accounts/")]
    [InlineData("http://127.0.0.1:8080/api/", "http://127.0.0.1:8080/api/accounts/")]
    [InlineData("https://proxy.example", "https://proxy.example/accounts/")]
    public async Task Base_address_replaces_the_address_of_the_document(string address, string start)
    {
        using var environment = new EnvironmentScope(
            ("CLOUDFLARE_BASE_URL", address), ("CLOUDFLARE_API_TOKEN", "t-1"), ("CLOUDFLARE_ACCOUNT_ID", Account));

        var request = await GetQuotaAsync();

        Assert.StartsWith(start, request.Uri.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_take_precedence_over_the_environment()
    {
        using var environment = new EnvironmentScope(
            ("CLOUDFLARE_API_TOKEN", "wrong"), ("CLOUDFLARE_ACCOUNT_ID", "wrong"), ("CLOUDFLARE_BASE_URL", "https://wrong.example"));

        var request = await GetQuotaAsync(new()
        {
            AccountId = Account,
            BaseAddress = new Uri("https://right.example"),
            Credential = ApiCredential.EmailKey("user@example.com", "k-2"),
        });

        Assert.Equal($"https://right.example/accounts/{Account}/cloudforce-one/requests/quota", request.Uri.AbsoluteUri);
        Assert.Equal("k-2", request.Headers["X-Auth-Key"]);
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
    }

    [Fact]
    public async Task ForAccount_takes_precedence_over_the_environment()
    {
        using var environment = new EnvironmentScope(("CLOUDFLARE_API_TOKEN", "t-1"), ("CLOUDFLARE_ACCOUNT_ID", "wrong"));
        using var server = new FakeServer();

        await Client(server, new()).ForAccount(Account).Requests.GetQuotaAsync();

        Assert.Contains($"/accounts/{Account}/", server.Request.Uri.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_throws_with_the_ways_to_set_the_account_when_it_is_missing()
    {
        using var environment = new EnvironmentScope(("CLOUDFLARE_API_TOKEN", "t-1"));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => GetQuotaAsync());

        Assert.Contains("account_id", exception.Message, StringComparison.Ordinal);
        Assert.Contains("option", exception.Message, StringComparison.Ordinal);
        Assert.Contains("CLOUDFLARE_ACCOUNT_ID", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_variable_is_ignored()
    {
        using var environment = new EnvironmentScope(("CLOUDFLARE_API_TOKEN", ""), ("CLOUDFLARE_ACCOUNT_ID", ""), ("CLOUDFLARE_BASE_URL", ""));

        var request = await GetQuotaAsync(new() { AccountId = Account, Credential = ApiCredential.Anonymous });

        Assert.StartsWith(ApiDocument.BaseAddress, request.Uri.AbsoluteUri, StringComparison.Ordinal);
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
        await Assert.ThrowsAsync<InvalidOperationException>(() => GetQuotaAsync(new() { AccountId = Account }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => GetQuotaAsync(new() { Credential = ApiCredential.Anonymous }));
    }

    [Fact]
    public async Task Call_throws_with_the_ways_to_set_the_credential_when_it_is_missing()
    {
        using var environment = new EnvironmentScope(("CLOUDFLARE_ACCOUNT_ID", Account), ("CLOUDFLARE_EMAIL", "user@example.com"));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new CloudforceOneClient().Requests.GetQuotaAsync());

        Assert.Contains("Credential", exception.Message, StringComparison.Ordinal);
        Assert.Contains("CLOUDFLARE_API_TOKEN", exception.Message, StringComparison.Ordinal);
        Assert.Contains("CLOUDFLARE_API_KEY", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_throws_with_the_name_of_the_variable_and_without_the_token_when_it_is_invalid()
    {
        using var environment = new EnvironmentScope(("CLOUDFLARE_API_TOKEN", "secret\n"));

        var exception = Assert.Throws<ArgumentException>(() => new CloudforceOneClient());

        Assert.Contains("CLOUDFLARE_API_TOKEN", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_throws_with_the_name_of_the_variable_when_the_base_address_is_invalid()
    {
        using var environment = new EnvironmentScope(("CLOUDFLARE_API_TOKEN", "t-1"), ("CLOUDFLARE_BASE_URL", "api.example/v4"));

        var exception = Assert.Throws<ArgumentException>(() => new CloudforceOneClient());

        Assert.Contains("CLOUDFLARE_BASE_URL", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(" ")]
    public async Task Account_is_rejected_when_it_would_change_the_route(string account)
    {
        using var environment = new EnvironmentScope(("CLOUDFLARE_API_TOKEN", "t-1"), ("CLOUDFLARE_ACCOUNT_ID", account));

        await Assert.ThrowsAsync<ArgumentException>(() => GetQuotaAsync());
        await Assert.ThrowsAsync<ArgumentException>(() => GetQuotaAsync(new() { AccountId = account }));
    }

    private static async Task<RecordedRequest> GetQuotaAsync(CloudforceOneClientOptions? options = null)
    {
        using var server = new FakeServer();
        await Client(server, options ?? new()).Requests.GetQuotaAsync();
        return server.Request;
    }

    private static CloudforceOneClient Client(FakeServer server, CloudforceOneClientOptions options)
    {
        var response = ApiDocument.Operations["cloudforce-one-request-quota"].ResponseExamples[0];
        options.HttpClient = new HttpClient(server.Respond(_ => ServiceResponse.Body(response)));
        return new CloudforceOneClient(options);
    }
}
