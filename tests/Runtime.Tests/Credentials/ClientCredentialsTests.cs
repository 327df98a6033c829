using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Credentials;

/// <summary>Tests the token request of client credentials, and how long its token is used.</summary>
public class ClientCredentialsTests
{
    private static readonly ApiRequest s_request = ApiRequest.Get("op", $"/x");

    private readonly TokenFixture _fixture = new();

    [Fact]
    public async Task Token_is_requested_with_basic_authentication_and_the_scopes_of_the_document()
    {
        await _fixture.Issue("t1").Client().Send(s_request);

        var request = _fixture.Tokens.Request;
        Assert.Equal("POST", request.Method);
        Assert.Equal(TokenFixture.TokenUrl, request.Uri.AbsoluteUri);
        Assert.Equal("application/x-www-form-urlencoded", request.Header("Content-Type"));
        Assert.Equal("application/json", request.Header("Accept"));
        Assert.Equal("grant_type=client_credentials&scope=read%20write", request.Text);
        Assert.Equal("client-0123:s3cret-0123456789", Basic(request.Header("Authorization")));
        Assert.Equal(["Bearer t1"], _fixture.Sent);
    }

    [Theory]
    [InlineData("a:b c", "p:w ~%&+é", null)]
    [InlineData("a:b c", "p:w ~%&+", "a%3Ab+c:p%3Aw+~%25%26%2B")]
    public async Task Id_and_secret_are_encoded_before_Base64(string id, string secret, string? expected)
    {
        _fixture.Issue("t1");
        if (expected is null)
        {
            var e = Assert.Throws<ArgumentException>(() => ApiCredential.ClientCredentials(id, secret));
            Assert.Equal("clientSecret must be visible ASCII without surrounding spaces. (Parameter 'clientSecret')", e.Message);
            return;
        }

        await _fixture.Client(configure: options => options.Credential = ApiCredential.ClientCredentials(id, secret)).Send(s_request);

        Assert.Equal(expected, Basic(_fixture.Tokens.Request.Header("Authorization")));
    }

    [Fact]
    public async Task Secret_in_the_body_is_not_sent_in_a_header()
    {
        await _fixture.Issue("t1").Client(new() { SendSecretInBody = true, Scopes = [] }).Send(s_request);

        Assert.Equal(
            "grant_type=client_credentials&client_id=client-0123&client_secret=s3cret-0123456789", _fixture.Tokens.Request.Text);
        Assert.Null(_fixture.Tokens.Request.Header("Authorization"));
    }

    [Fact]
    public async Task Options_replace_the_token_URL_and_the_scopes_and_add_parameters()
    {
        var options = new ClientCredentialsOptions
        {
            TokenUrl = new Uri("https://other.example/a%20b/token?tenant=1&x=%2F"),
            Scopes = ["admin", "read"],
            Parameters = { ["audience"] = "https://api.example.com/" },
        };
        var client = _fixture.Issue("t1").Client(options);
        options.Parameters.Clear();

        await client.Send(s_request);

        Assert.Equal("https://other.example/a%20b/token?tenant=1&x=%2F", _fixture.Tokens.Request.Uri.AbsoluteUri);
        Assert.Equal(
            "grant_type=client_credentials&scope=admin%20read&audience=https%3A%2F%2Fapi.example.com%2F", _fixture.Tokens.Request.Text);
    }

    [Theory]
    [InlineData("grant_type")]
    [InlineData("client_id")]
    [InlineData("client_secret")]
    [InlineData("scope")]
    public void Parameter_that_the_client_sets_throws(string name)
    {
        var e = Assert.Throws<ArgumentException>(() => ApiCredential.ClientCredentials(
            "id", "s3cret-0123", new() { Parameters = { [name] = "v4lue" } }));

        Assert.Contains($"The parameter {name} must", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("v4lue", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",\"expires_in\":3600", 3539, 1)]
    [InlineData(",\"expires_in\":3600", 3540, 2)]
    [InlineData(",\"expires_in\":\"3600\"", 3539, 1)]
    [InlineData(",\"expires_in\":\"3600\"", 3540, 2)]
    [InlineData(",\"expires_in\":3600.5", 3540, 1)]
    [InlineData(",\"expires_in\":60", 44, 1)]
    [InlineData(",\"expires_in\":60", 45, 2)]
    [InlineData(",\"expires_in\":0", 0, 2)]
    [InlineData(",\"expires_in\":-5", 0, 2)]
    [InlineData("", 1_000_000_000, 1)]
    [InlineData(",\"expires_in\":null", 1_000_000_000, 1)]
    [InlineData(",\"expires_in\":\"soon\"", 1_000_000_000, 1)]
    [InlineData(",\"expires_in\":{}", 1_000_000_000, 1)]
    [InlineData(",\"expires_in\":1e300", 1_000_000_000, 1)]
    [InlineData(",\"expires_in\":\"NaN\"", 1_000_000_000, 1)]
    public async Task Token_is_used_until_shortly_before_it_expires(string lifetime, int seconds, int requests)
    {
        var client = _fixture.Issue("t1", lifetime).Issue("t2").Client();

        await client.Send(s_request);
        _fixture.Time.Advance(TimeSpan.FromSeconds(seconds));
        await client.ForAccount("a").Send(s_request);

        Assert.Equal(requests, _fixture.Tokens.Requests.Count);
        Assert.Equal(["Bearer t1", requests == 1 ? "Bearer t1" : "Bearer t2"], _fixture.Sent);
    }

    [Fact]
    public async Task Lifetime_starts_when_the_token_is_requested()
    {
        _fixture.Tokens.Respond(async (_, _) =>
        {
            _fixture.Time.Advance(TimeSpan.FromSeconds(30));
            return await Task.FromResult(FakeResponse.Create(200, """{"access_token":"t1","expires_in":100}"""));
        });
        var client = _fixture.Issue("t2").Client();

        await client.Send(s_request);
        _fixture.Time.Advance(TimeSpan.FromSeconds(45));
        await client.Send(s_request);

        Assert.Equal(["Bearer t1", "Bearer t2"], _fixture.Sent);
    }

    [Fact]
    public async Task Token_that_expires_while_a_call_waits_for_its_retry_is_replaced()
    {
        var time = new ImmediateTimeProvider();
        _fixture.Service = new FakeServer().Respond(503, "", ("Retry-After", "60")).RespondWithResult("1");
        var client = _fixture.Issue("t1", ",\"expires_in\":50").Issue("t2").Client(configure: time.Use);

        await client.Send(s_request);

        Assert.Equal(["Bearer t1", "Bearer t2"], _fixture.Sent);
    }

    [Fact]
    public async Task Token_is_requested_once_more_after_a_401()
    {
        _fixture.Service = new FakeServer().Respond(401).RespondWithResult("1");

        await _fixture.Issue("t1", "").Issue("t2", "").Client().Send(ApiRequest.Post("op", $"/x"));

        Assert.Equal(["Bearer t1", "Bearer t2"], _fixture.Sent);
    }

    [Fact]
    public async Task Second_401_throws()
    {
        _fixture.Service = new FakeServer().Respond(401);

        var e = await Assert.ThrowsAsync<ApiAuthenticationException>(
            () => _fixture.Issue("t1").Issue("t2").Issue("t3").Client().Send(s_request));

        Assert.Equal(2, e.Attempts);
        Assert.Equal(2, _fixture.Tokens.Requests.Count);
    }

    [Theory]
    [InlineData("\"token_type\":\"bearer\",")]
    [InlineData("\"token_type\":\"BearerToken\",")]
    [InlineData("\"token_type\":null,")]
    [InlineData("")]
    [InlineData("\"scope\":\"read\",\"refresh_token\":\"r\",\"more\":{\"a\":[1]},")]
    public async Task Response_can_have_other_members(string members)
    {
        _fixture.Tokens.Respond(200, $$"""{{{members}}"access_token":"t1"}""");

        await _fixture.Client().Send(s_request);

        Assert.Equal(["Bearer t1"], _fixture.Sent);
    }

    [Fact]
    public async Task Transient_failures_of_the_token_URL_are_retried()
    {
        var time = new ImmediateTimeProvider();
        _fixture.Tokens.Respond(503).Fail(new HttpRequestException("lost", new IOException("reset")));

        await _fixture.Issue("t1").Client(configure: time.Use).Send(s_request);

        Assert.Equal(3, _fixture.Tokens.Requests.Count);
        Assert.Equal(["Bearer t1"], _fixture.Sent);
    }

    [Fact]
    public async Task Scheme_has_a_token_of_its_own()
    {
        var client = _fixture.Issue("t1").Issue("t2").Client(configure: options =>
            options.SchemeCredentials["oauth"] = ApiCredential.ClientCredentials("other", "other-secret", new() { Scopes = ["x"] }));

        await client.Send(s_request);
        await client.Send(ApiRequest.Get("op", $"/x").WithSecurity("something"));

        Assert.Equal(["other:other-secret", "client-0123:s3cret-0123456789"], _fixture.Tokens.Requests
            .Select(request => Basic(request.Header("Authorization"))));
        Assert.Equal(["Bearer t1", "Bearer t2"], _fixture.Sent);
    }

    [Fact]
    public async Task Token_in_hand_is_sent_without_a_token_request()
    {
        await _fixture.Client(configure: options => options.Credential = ApiCredential.BearerToken("own")).Send(s_request);

        Assert.Empty(_fixture.Tokens.Requests);
        Assert.Equal(["Bearer own"], _fixture.Sent);
    }

    [Fact]
    public async Task Hooks_see_only_the_requests_of_the_service()
    {
        var client = _fixture.Issue("t1").Client();

        await client.Send(s_request);

        Assert.Equal(1, client.Sent);
        Assert.Equal([200], client.Statuses);
    }

    [Fact]
    public async Task Provider_must_not_return_client_credentials()
    {
        var credential = ApiCredential.ClientCredentials("id", "s3cret-0123");
        var client = _fixture.Client(configure: options => options.Credential = ApiCredential.FromProvider(_ => new(credential)));

        var e = await Assert.ThrowsAsync<ApiAuthenticationException>(() => client.Send(s_request));

        Assert.Contains("must return a credential", e.InnerException!.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("credentials", () => ApiCredential.Combine(credential));
    }

    private static string Basic(string? header) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(header!["Basic ".Length..]));
}
