using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Credentials;

/// <summary>Tests that the credential of the environment is of a kind that the API accepts.</summary>
public sealed class EnvironmentCredentialTests : IDisposable
{
    private readonly string _prefix = "CREDENTIAL_" + Guid.NewGuid().ToString("N");
    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");

    [Fact]
    public async Task Key_is_sent_where_the_scheme_specifies()
    {
        Set("API_KEY", "k3y");

        await Send(EnvironmentCredential.Header("X-Key"));
        await Send(EnvironmentCredential.Query("key"));
        await Send(EnvironmentCredential.Cookie("sid"));

        Assert.Equal("k3y", _server.Requests[0].Header("X-Key"));
        Assert.Equal("?key=k3y", _server.Requests[1].Uri.Query);
        Assert.Equal("sid=k3y", _server.Requests[2].Header("Cookie"));
        Assert.All(_server.Requests, request => Assert.Null(request.Header("Authorization")));
    }

    [Fact]
    public async Task First_credential_with_all_variables_is_used()
    {
        Set("USERNAME", "me");
        Set("API_KEY", "k3y");

        await Send(EnvironmentCredential.BearerToken, EnvironmentCredential.Basic, EnvironmentCredential.Header("X-Key"));

        Assert.Equal("k3y", _server.Request.Header("X-Key"));
        Assert.Null(_server.Request.Header("Authorization"));
    }

    [Fact]
    public async Task User_name_and_password_are_sent_as_basic_authentication()
    {
        Set("USERNAME", "me");
        Set("PASSWORD", "pass word");

        await Send(EnvironmentCredential.Basic);

        Assert.Equal("Basic bWU6cGFzcyB3b3Jk", _server.Request.Header("Authorization"));
    }

    [Fact]
    public async Task Message_names_the_variables_of_the_schemes()
    {
        var options = new TestClientOptions(Service([EnvironmentCredential.Header("X-Key"), EnvironmentCredential.Basic]));

        var client = new TestClient(new ApiConnection(options));

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.EndsWith($"{_prefix}_API_KEY, or {_prefix}_USERNAME and {_prefix}_PASSWORD.", e.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        foreach (var name in new[] { "API_KEY", "USERNAME", "PASSWORD" })
        {
            Environment.SetEnvironmentVariable($"{_prefix}_{name}", null);
        }
    }

    private void Set(string name, string value) => Environment.SetEnvironmentVariable($"{_prefix}_{name}", value);

    private ApiService Service(EnvironmentCredential[] credentials) => new()
    {
        Name = "Test",
        BaseAddress = TestClientOptions.BaseAddressText,
        EnvironmentPrefix = _prefix,
        Authenticates = true,
        EnvironmentCredentials = credentials,
    };

    private Task Send(params EnvironmentCredential[] credentials) => new TestClient(new ApiConnection(
        new TestClientOptions(Service(credentials)) { HttpClient = new HttpClient(_server) })).Send(ApiRequest.Get("op", $"/x"));
}
