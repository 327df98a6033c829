using Microsoft.Extensions.Time.Testing;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A client whose document has a client credentials flow, with a fake service and a fake authorization server.</summary>
internal sealed class TokenFixture
{
    public const string ClientId = "client-0123";
    public const string Secret = "s3cret-0123456789";
    public const string TokenUrl = "https://auth.example.com/oauth/token";

    public FakeServer Tokens { get; set; } = new();

    public FakeServer Service { get; set; } = new FakeServer().RespondWithResult("1");

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 31, 10, 0, 0, TimeSpan.Zero));

    /// <summary>Gets the values of the Authorization header that the service received.</summary>
    public IEnumerable<string?> Sent => Service.Requests.Select(request => request.Header("Authorization"));

    /// <summary>Creates a description of a service whose document has a flow.</summary>
    public static ApiService Describe(
        string? tokenUrl = TokenUrl, string? baseAddress = TestClientOptions.BaseAddressText, string? prefix = null)
    {
        var flow = EnvironmentCredential.ClientCredentials(tokenUrl, "read", "write");
        return new ApiService
        {
            Name = "Test",
            BaseAddress = baseAddress,
            EnvironmentPrefix = prefix,
            Authenticates = true,
            Schemes = ["oauth"],
            EnvironmentCredentials = [EnvironmentCredential.BearerToken, flow],
            SchemeCredentials = [("oauth", EnvironmentCredential.BearerToken), ("oauth", flow)],
        };
    }

    /// <summary>Adds a response with a token.</summary>
    public TokenFixture Issue(string token, string more = ",\"expires_in\":3600")
    {
        Tokens.Respond(200, $$"""{"access_token":"{{token}}","token_type":"Bearer"{{more}}}""");
        return this;
    }

    /// <summary>Creates a client.</summary>
    public TestClient Client(
        ClientCredentialsOptions? credential = null, Action<TestClientOptions>? configure = null, ApiService? service = null)
    {
        var options = new TestClientOptions(service ?? Describe())
        {
            HttpClient = new HttpClient(new TokenRouter(Tokens, Service)),
            TimeProvider = Time,
            Credential = ApiCredential.ClientCredentials(ClientId, Secret, credential),
        };
        configure?.Invoke(options);
        return new TestClient(new ApiConnection(options));
    }
}
