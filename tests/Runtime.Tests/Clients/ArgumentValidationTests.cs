using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Clients;

/// <summary>Tests the exceptions for null and empty arguments.</summary>
public class ArgumentValidationTests
{
    private static readonly ApiConnection s_connection = new(new TestClientOptions());

    public static TheoryData<string, Action> Null => new()
    {
        { "token", () => ApiCredential.BearerToken(null!) },
        { "email", () => ApiCredential.EmailKey(null!, "k") },
        { "key", () => ApiCredential.EmailKey("e", null!) },
        { "value", () => ApiCredential.Header("X-A", null!) },
        { "userName", () => ApiCredential.Basic(null!, "p") },
        { "password", () => ApiCredential.Basic("u", null!) },
        { "name", () => ApiCredential.Query(null!, "v") },
        { "value", () => ApiCredential.Query("n", null!) },
        { "name", () => ApiCredential.Cookie(null!, "v") },
        { "value", () => ApiCredential.Cookie("n", null!) },
        { "credentials", () => ApiCredential.Combine(null!) },
        { "provider", () => ApiCredential.FromProvider(null!) },
        { "options", () => _ = new ApiConnection(null!) },
        { "name", () => s_connection.GetSetting(null!) },
        { "name", () => s_connection.WithSetting(null!, "v") },
        { "codec", () => new MultipartForm().Add("n", "v", (JsonCodec<string>)null!) },
        { "codec", () => new MultipartForm().AddEach("n", ["v"], (JsonCodec<string>)null!) },
        { "names", () => new FormEncoding().WithStyle(ParameterStyle.Form, null!) },
        { "codec", () => ApiRequest.Post("op", $"/x").WithForm("v", null!) },
        { "codec", () => ApiRequest.Get("op", $"/x").AddQuery("n", "v", null!, ParameterStyle.Form) },
        { "codec", () => PathValue.Create("v", null!, ParameterStyle.Simple, "n") },
        { "codec", () => ApiRequest.Post("op", $"/x").WithJson(1, null!) },
        { "request", () => new TestClient(s_connection).Items(null!, StreamFormat.JsonLines, JsonCodec.Int32) },
    };

    public static TheoryData<string, Action> Empty => new()
    {
        { "name", () => ApiCredential.Query("", "v") },
        { "value", () => ApiCredential.Query("n", "") },
        { "name", () => ApiCredential.Cookie("", "v") },
        { "value", () => ApiCredential.Cookie("n", "") },
        { "credentials", () => ApiCredential.Combine() },
    };

    [Theory]
    [MemberData(nameof(Null), DisableDiscoveryEnumeration = true)]
    public void Null_argument_throws_with_its_name(string name, Action action) => Assert.Throws<ArgumentNullException>(name, action);

    [Theory]
    [MemberData(nameof(Empty), DisableDiscoveryEnumeration = true)]
    public void Empty_argument_throws_with_its_name(string name, Action action) => Assert.Throws<ArgumentException>(name, action);

    [Fact]
    public async Task Call_without_a_method_or_a_request_throws()
    {
        var client = new TestClient(s_connection);

        await Assert.ThrowsAsync<ArgumentNullException>("method", () => client.SendAsync(null!, "/x"));
        await Assert.ThrowsAsync<ArgumentNullException>("request", () => client.Send(null!));
    }
}
