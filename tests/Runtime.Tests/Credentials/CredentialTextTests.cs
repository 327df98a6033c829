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
        { ApiCredential.ClientCredentials("i", "s"), "client credentials" },
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

    [Theory]
    [InlineData("\"t0ken-0123\"")]
    [InlineData("'t0ken-0123'")]
    [InlineData("`t0ken-0123`")]
    [InlineData("\"t0ken-0123")]
    [InlineData("t0ken-0123'")]
    [InlineData("t0k\"en-0123")]
    public void Token_with_quotation_marks_throws_when_it_is_specified(string secret)
    {
        Action[] calls =
        [
            () => ApiCredential.BearerToken(secret),
            () => ApiCredential.EmailKey("me@example.com", secret),
            () => ApiCredential.EmailKey(secret, "k3y"),
        ];

        foreach (var call in calls)
        {
            var e = Assert.Throws<ArgumentException>(call);
            Assert.Contains("must not contain quotation marks", e.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("t0k", e.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Email_address_with_an_apostrophe_is_accepted() =>
        Assert.Equal("e-mail and key", $"{ApiCredential.EmailKey("o'neil@example.com", "k3y")}"["ApiCredential (".Length..^1]);

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
