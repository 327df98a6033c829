using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Credentials;

/// <summary>Tests the text and the validation of credentials.</summary>
public class CredentialTextTests
{
    private static readonly ApiCredential s_provider = ApiCredential.FromProvider(_ => new(ApiCredential.BearerToken("t")));

    public static TheoryData<ApiCredential, string> Kinds => new()
    {
        { ApiCredential.BearerToken("t"), "token" },
        { ApiCredential.EmailKey("e", "k"), "e-mail and key" },
        { ApiCredential.Header("X-A", "v"), "header" },
        { ApiCredential.Basic("u", "p"), "basic" },
        { ApiCredential.Query("n", "v"), "query" },
        { ApiCredential.Cookie("n", "v"), "cookie" },
        { ApiCredential.Combine(ApiCredential.BearerToken("t"), ApiCredential.Query("n", "v")), "token and query" },
        { s_provider, "provider" },
    };

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public void ToString_contains_the_kind(ApiCredential credential, string kind) => Assert.Equal($"ApiCredential ({kind})", credential.ToString());

    [Fact]
    public void Combine_rejects_null_and_providers()
    {
        foreach (var other in new[] { s_provider, null! })
        {
            var e = Assert.Throws<ArgumentException>("credentials", () => ApiCredential.Combine(ApiCredential.BearerToken("t"), other));
            Assert.Contains("at least one credential", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void User_name_with_a_colon_throws()
    {
        var e = Assert.Throws<ArgumentException>("userName", () => ApiCredential.Basic("a:b", "p"));

        Assert.Contains("must not contain a colon", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_of_a_connection_and_a_response_identifies_them()
    {
        var response = new ApiResponse
        {
            StatusCode = System.Net.HttpStatusCode.NotFound,
            Headers = new Dictionary<string, IReadOnlyList<string>>(),
            OperationId = "part-get",
        };

        Assert.Equal("404 NotFound (part-get)", response.ToString());
        Assert.Equal("ApiConnection (Test)", new ApiConnection(new TestClientOptions()).ToString());
    }
}
