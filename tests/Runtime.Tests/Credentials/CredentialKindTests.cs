using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Credentials;

/// <summary>What a credential says of itself, and what can be one.</summary>
public class CredentialKindTests
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
    public void Text_is_the_kind(ApiCredential credential, string kind) => Assert.Equal($"ApiCredential ({kind})", credential.ToString());

    [Fact]
    public void Only_credentials_that_are_there_can_be_sent_together()
    {
        foreach (var other in new[] { s_provider, null! })
        {
            var e = Assert.Throws<ArgumentException>("credentials", () => ApiCredential.Combine(ApiCredential.BearerToken("t"), other));
            Assert.Contains("at least one credential", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Name_of_a_user_has_no_colon()
    {
        var e = Assert.Throws<ArgumentException>("userName", () => ApiCredential.Basic("a:b", "p"));

        Assert.Contains("must not contain a colon", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Connection_and_answer_say_what_they_are()
    {
        var answer = new ApiResponse
        {
            StatusCode = System.Net.HttpStatusCode.NotFound,
            Headers = new Dictionary<string, IReadOnlyList<string>>(),
            OperationId = "part-get",
        };

        Assert.Equal("404 NotFound (part-get)", answer.ToString());
        Assert.Equal("ApiConnection (Test)", new ApiConnection(new TestClientOptions()).ToString());
    }
}
