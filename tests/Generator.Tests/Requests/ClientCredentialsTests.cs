using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Requests;

/// <summary>A token is requested with client credentials as the document specifies.</summary>
public sealed class ClientCredentialsTests
{
    [Theory]
    [InlineData("security-oauth", "things:read things:write", "/oauth/token")]
    [InlineData("swagger-2-oauth", "read write", "/token")]
    public async Task Token_is_requested_from_the_URL_of_the_document(string fixture, string scopes, string url)
    {
        var exchange = await GeneratedClient.RunAsync(
            Fixture.Read(fixture).Single(),
            """
            var own = new AcmeClient(new AcmeClientOptions
            {
                HttpClient = http,
                Credential = ApiCredential.ClientCredentials("id", "s3cret-0123"),
            });
            await own.Things.CreateAsync();
            return null;
            """,
            request => request.Target.EndsWith("token", StringComparison.Ordinal)
                ? new SentResponse(200, """{"access_token":"t1","expires_in":60}""")
                : new SentResponse(204));

        Assert.Equal([url, "/v1/things"], exchange.Requests.Select(request => request.Target));
        Assert.Equal($"grant_type=client_credentials&scope={Uri.EscapeDataString(scopes)}", exchange.Requests[0].Body);
        Assert.Equal("Bearer t1", exchange.Requests[1].Headers["Authorization"]);
    }
}
