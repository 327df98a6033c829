using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Clients;

/// <summary>Tests operations with their own servers, and which servers receive the credential.</summary>
public class ServerTests
{
    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");

    [Theory]
    [InlineData("/v5", "https://api.example.com/v5/x")]
    [InlineData("/", "https://api.example.com/x")]
    [InlineData("https://api.example.com/v6", "https://api.example.com/v6/x")]
    public async Task Server_on_the_same_host_receives_the_credential(string server, string address)
    {
        await Send(server);

        Assert.Equal(address, _server.Request.Uri.AbsoluteUri);
        Assert.Equal("Bearer t0ken", _server.Request.Header("Authorization"));
    }

    [Theory]
    [InlineData("https://uploads.example.com", true, true)]
    [InlineData("https://uploads.example.com", false, false)]
    [InlineData("http://uploads.example.com", true, false)]
    [InlineData("http://api.example.com", true, false)]
    [InlineData("https://api.example.com:8443", false, false)]
    public async Task Server_on_another_host_receives_the_credential_only_when_it_requires_it_over_HTTPS(
        string server, bool requiresCredential, bool isSent)
    {
        await Send(server, requiresCredential);

        Assert.Equal(server + "/x", _server.Request.Uri.AbsoluteUri);
        Assert.Equal(isSent ? "Bearer t0ken" : null, _server.Request.Header("Authorization"));
    }

    [Theory]
    [InlineData("https://uploads.example.com", "Uploads.Example.com", true)]
    [InlineData("https://uploads.example.com:8443", "uploads.example.com:8443", true)]
    [InlineData("https://uploads.example.com:8443", "uploads.example.com", false)]
    [InlineData("https://uploads.example.com", "example.com", false)]
    [InlineData("https://uploads.example.com.evil.example", "uploads.example.com", false)]
    public async Task Host_that_the_options_name_receives_the_credential(string server, string host, bool isSent)
    {
        await Send(server, configure: options => options.CredentialHosts.Add(host));

        Assert.Equal(server + "/x", _server.Request.Uri.AbsoluteUri);
        Assert.Equal(isSent ? "Bearer t0ken" : null, _server.Request.Header("Authorization"));
    }

    [Theory]
    [MemberData(nameof(FaultCall.NamesWithStream), MemberType = typeof(FaultCall))]
    public async Task Host_that_the_options_name_receives_no_credential_over_HTTP(string kind)
    {
        var client = TestClient.Create(_server, options => options.CredentialHosts.Add("uploads.example.com"));
        var request = ApiRequest.Get("op", $"/x").WithServer("http://uploads.example.com");

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await (kind switch
        {
            "download" => client.Download(request),
            "list" => client.Pages(request, Paging.ByPageNumber("page", "per_page"), JsonCodec.Int32).CountAsync().AsTask(),
            "stream" => client.Items(request, StreamFormat.JsonLines, JsonCodec.Int32).CountAsync().AsTask(),
            "upload" => client.Send(request.WithFile(UploadFile.FromBytes(default, "x"))),
            "create" => client.Send(request.WithEmptyJson()),
            _ => client.Send(request, JsonCodec.Int32),
        }));

        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData("https://uploads.example.com")]
    [InlineData("uploads.example.com/path")]
    [InlineData("user@uploads.example.com")]
    [InlineData("*.example.com/")]
    [InlineData("")]
    public void Credential_host_that_is_not_a_host_throws(string host)
    {
        var e = Assert.Throws<ArgumentException>(() => TestClient.Create(_server, options => options.CredentialHosts.Add(host)));

        Assert.Contains($"'{host}' is not a host", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://uploads.example.com", "http://localhost:5000/", "http://localhost:5000/x")]
    [InlineData("https://uploads.example.com", "http://localhost:5000/client/v4", "http://localhost:5000/client/v4/x")]
    [InlineData("/v5", "http://localhost:5000/proxy/client/v4", "http://localhost:5000/proxy/v5/x")]
    [InlineData("/v5", "http://localhost:5000/other", "http://localhost:5000/other/x")]
    public async Task Configured_base_address_replaces_all_servers(string server, string chosen, string address)
    {
        await Send(server, requiresCredential: true, options => options.BaseAddress = new Uri(chosen));

        Assert.Equal(address, _server.Request.Uri.AbsoluteUri);
        Assert.Equal("Bearer t0ken", _server.Request.Header("Authorization"));
    }

    [Fact]
    public async Task Operation_without_security_sends_no_credential()
    {
        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/x").WithSecurity());

        Assert.Null(_server.Request.Header("Authorization"));
    }

    [Fact]
    public async Task Operation_uses_the_first_security_requirement_with_credentials()
    {
        void Configure(TestClientOptions options)
        {
            options.SchemeCredentials["key"] = ApiCredential.Header("X-Key", "k3y");
            options.SchemeCredentials["secret"] = ApiCredential.Query("secret", "s&cret");
            options.SchemeCredentials["session"] = ApiCredential.Cookie("sid", "s1d");
        }

        var client = TestClient.Create(_server, Configure);
        await client.Send(ApiRequest.Get("op", $"/x").AddQuery("a", "b").WithSecurity("login", "key secret", "session"));
        await client.Send(ApiRequest.Get("op", $"/x").AddCookie("c", "d", JsonCodec.String).WithSecurity("session"));
        await client.Send(ApiRequest.Get("op", $"/x").WithSecurity("login"));

        Assert.Equal("k3y", _server.Requests[0].Header("X-Key"));
        Assert.Equal("?a=b&secret=s%26cret", _server.Requests[0].Uri.Query);
        Assert.Null(_server.Requests[0].Header("Authorization"));
        Assert.Equal("sid=s1d; c=d", _server.Requests[1].Header("Cookie"));
        Assert.Null(_server.Requests[1].Header("X-Key"));
        Assert.Equal("Bearer t0ken", _server.Requests[2].Header("Authorization"));
    }

    [Fact]
    public async Task Basic_credential_is_the_Base64_of_name_and_password()
    {
        await TestClient.Create(_server, options => options.Credential = ApiCredential.Basic("me", "pass:wörd")).Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal("Basic bWU6cGFzczp3w7ZyZA==", _server.Request.Header("Authorization"));
        Assert.Throws<ArgumentException>(() => ApiCredential.Basic("a:b", "c"));
    }

    [Fact]
    public async Task Key_in_the_query_is_redacted_in_an_exception()
    {
        var server = new FakeServer().Respond(400, """{"success":false,"errors":[{"code":1,"message":"bad secret s%26cretkey or s&cretkey"}]}""");
        var client = TestClient.Create(server, options => options.Credential = ApiCredential.Query("key", "s&cretkey"));

        var e = await Assert.ThrowsAsync<ApiBadRequestException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal("?key=s%26cretkey", server.Request.Uri.Query);
        Assert.DoesNotContain("cretkey", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirect_is_a_success_when_the_request_allows_it()
    {
        var server = new FakeServer().Respond(302, "<html>Found</html>", ("Location", "https://files.example.com/1"));
        ApiResponse? seen = null;

        await TestClient.Create(server).Send(
            ApiRequest.Get("op", $"/x").AllowRedirect(), new RequestOptions { OnResponse = response => seen = response });

        Assert.Equal(302, (int)seen!.StatusCode);
        Assert.Equal(["https://files.example.com/1"], seen.Headers["Location"]);
        await Assert.ThrowsAnyAsync<ApiException>(() => TestClient.Create(server).Send(ApiRequest.Get("op", $"/x")));
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(304, true)]
    [InlineData(399, true)]
    [InlineData(400, false)]
    [InlineData(500, false)]
    public async Task AllowRedirect_accepts_only_3xx_status_codes_in_addition_to_2xx(int status, bool isSuccess)
    {
        var client = TestClient.Create(new FakeServer().Respond(status), options => options.MaxRetries = 0);

        var e = await Record.ExceptionAsync(() => client.Send(ApiRequest.Get("op", $"/x").AllowRedirect()));

        Assert.Equal(isSuccess, e is null);
    }

    [Fact]
    public async Task Custom_methods_are_sent_unchanged()
    {
        await TestClient.Create(_server).Send(ApiRequest.Create("Purge", "op", $"/x"));
        await TestClient.Create(_server).Send(ApiRequest.Query("op", $"/x").WithText("q"));

        Assert.Equal(["Purge", "QUERY"], _server.Requests.Select(request => request.Method));
    }

    private Task Send(string server, bool requiresCredential = false, Action<TestClientOptions>? configure = null) =>
        TestClient.Create(_server, configure).Send(ApiRequest.Get("op", $"/x").WithServer(server, requiresCredential));
}
