using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Clients;

/// <summary>Tests variables in server addresses, whose values are in the options, the environment or the document.</summary>
public sealed class ServerVariableTests : IDisposable
{
    private readonly string _prefix = "VARIABLE_" + Guid.NewGuid().ToString("N");
    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");

    [Fact]
    public async Task Variable_has_its_default_when_nothing_is_set() => Assert.Equal("https://eu.example.com:8443/v1/x", await Address(null));

    [Fact]
    public async Task Option_takes_precedence_over_the_environment()
    {
        Environment.SetEnvironmentVariable(_prefix + "_REGION", "asia");

        Assert.Equal("https://asia.example.com:8443/v1/x", await Address(null));
        Assert.Equal("https://us.example.com:8443/v1/x", await Address("us"));
    }

    [Fact]
    public async Task Server_of_an_operation_uses_the_same_variables()
    {
        await Client("us").Send(ApiRequest.Get("op", $"/x").WithServer("https://uploads.{region}.example.com"));

        Assert.Equal("https://uploads.us.example.com/x", _server.Request.Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("")]
    [InlineData("evil.org/")]
    [InlineData("evil.org?")]
    [InlineData("evil.org#")]
    [InlineData("evil.org\\")]
    [InlineData("me@evil.org")]
    [InlineData("evil.org:80")]
    [InlineData("é")]
    public void Value_that_would_change_the_address_throws(string region)
    {
        var e = Assert.Throws<ArgumentException>(nameof(region), () => Client(region));

        Assert.Contains("letters, digits and -._~", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Value_can_contain_all_unreserved_characters()
    {
        Environment.SetEnvironmentVariable(_prefix + "_BASE_PATH", "V-2.a_b~c");

        Assert.Equal("https://eu.example.com:8443/V-2.a_b~c/x", await Address(null));
    }

    [Fact]
    public async Task Environment_variable_of_a_camel_case_name_is_in_capitals()
    {
        Environment.SetEnvironmentVariable(_prefix + "_BASE_PATH", "v2");

        Assert.Equal("https://eu.example.com:8443/v2/x", await Address(null));
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(_prefix + "_REGION", null);
        Environment.SetEnvironmentVariable(_prefix + "_BASE_PATH", null);
    }

    private async Task<string> Address(string? region)
    {
        await Client(region).Send(ApiRequest.Get("op", $"/x"));
        return _server.Requests[^1].Uri.OriginalString;
    }

    private TestClient Client(string? region) => new(new ApiConnection(new TestClientOptions(new ApiService
    {
        Name = "Test",
        BaseAddress = "https://{region}.example.com:{port}/{basePath}",
        EnvironmentPrefix = _prefix,
        Variables = new Dictionary<string, string> { ["region"] = "eu", ["port"] = "8443", ["basePath"] = "v1" },
    })
    { HttpClient = new HttpClient(_server), Region = region }));
}
