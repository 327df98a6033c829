using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Requests;

/// <summary>Tests the exceptions for invalid paths and addresses, whose messages contain the reason.</summary>
public class InvalidAddressTests
{
    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");

    [Theory]
    [InlineData(" ", "must not be empty")]
    [InlineData("..", "would change the route")]
    [InlineData("a\nb", "control characters")]
    public void Invalid_path_value_throws_with_the_reason(string id, string reason)
    {
        var e = Assert.Throws<ArgumentException>(() => ApiRequest.Get("op", $"/x/{id}"));

        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unpaired_surrogate_throws_with_the_reason()
    {
        var id = "a\uD800";
        var e = Assert.Throws<ArgumentException>(() => ApiRequest.Get("op", $"/x/{id}"));

        Assert.Contains("unpaired surrogate", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_list_throws_with_the_reason()
    {
        IReadOnlyList<string> ids = [];
        var e = Assert.Throws<ArgumentException>(() => PathValue.Create(ids, JsonCodec.List(JsonCodec.String), ParameterStyle.Simple, "ids"));

        Assert.Contains("must not be empty", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Query_style_throws_for_a_path()
    {
        var e = Assert.Throws<ArgumentOutOfRangeException>(() => PathValue.Create("a", JsonCodec.String, ParameterStyle.DeepObject, "x"));

        Assert.Equal("style", e.ParamName);
        Assert.Contains("not valid for a path", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_throws_with_and_without_a_style()
    {
        string id = null!;

        Assert.Throws<ArgumentNullException>("id", () => PathValue.Create(id, JsonCodec.String, ParameterStyle.Json, "x"));
        Assert.Throws<ArgumentNullException>("value", () => ApiRequest.Get("op", $"/x/{(PathValue)null!}"));
    }

    [Theory]
    [InlineData("a b", "must be percent-encoded")]
    [InlineData("/a/../b", "must stay below")]
    [InlineData("/a/..", "must stay below")]
    [InlineData("..", "must stay below")]
    [InlineData("https://api.example.com/x", "must be relative")]
    public async Task Relative_path_that_leaves_the_base_address_throws_with_the_reason(string relativePath, string reason)
    {
        var e = await Assert.ThrowsAsync<ArgumentException>(() => TestClient.Create(_server).SendAsync(HttpMethod.Get, relativePath));

        Assert.Equal(nameof(relativePath), e.ParamName);
        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData("x?a=/../b", "/client/v4/x?a=/../b")]
    [InlineData("x?", "/client/v4/x")]
    [InlineData("?a=1", "/client/v4/?a=1")]
    [InlineData("a:/", "/client/v4/a:/")]
    [InlineData("a:/b", "/client/v4/a:/b")]
    [InlineData("/!~/...", "/client/v4/!~/...")]
    public async Task Relative_path_below_the_base_address_is_sent(string relativePath, string target)
    {
        await TestClient.Create(_server).SendAsync(HttpMethod.Get, relativePath);

        Assert.Equal(target, _server.Request.Uri.PathAndQuery);
    }

    [Fact]
    public async Task Document_path_that_URI_normalization_would_change_throws()
    {
        ApiRequest[] requests =
        [
            ApiRequest.Get("op", $"/a/../b"), ApiRequest.Get("op", $"/a/./b"), ApiRequest.Get("op", $"/a/."), ApiRequest.Get("op", $"/a\\b"),
        ];
        foreach (var request in requests)
        {
            var e = await Assert.ThrowsAsync<ArgumentException>(() => TestClient.Create(_server).Send(request));
            Assert.Contains("URI normalization", e.Message, StringComparison.Ordinal);
        }

        Assert.Empty(_server.Requests);
    }

    [Fact]
    public void Invalid_base_address_throws_with_the_name_of_the_option()
    {
        var e = Assert.Throws<ArgumentException>(() => new TestClientOptions { BaseAddress = new Uri("ftp://example.com") });

        Assert.Contains("absolute http or https address", e.Message, StringComparison.Ordinal);
        Assert.Contains("BaseAddress", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_base_address_of_the_document_throws()
    {
        var e = Assert.Throws<ArgumentException>(() => new ApiConnection(new TestClientOptions(baseAddress: "ftp://example.com")));

        Assert.Contains("The base address of the document must be", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_base_address_throws_without_a_variable_when_there_is_no_prefix()
    {
        foreach (var request in new[] { ApiRequest.Get("op", $"/x"), ApiRequest.Get("op", $"/x").WithServer("/v5") })
        {
            var e = await Assert.ThrowsAsync<InvalidOperationException>(() => ClientWithoutBaseAddress(chosen: null).Send(request));

            Assert.Contains("Set the option BaseAddress.", e.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://uploads.example.com", null, "https://uploads.example.com/x")]
    [InlineData("https://uploads.example.com", "https://own.example/v1/", "https://own.example/v1/x")]
    [InlineData("/v5", "https://own.example/v1", "https://own.example/v1/x")]
    public async Task Server_of_an_operation_suffices_when_the_document_has_no_base_address(string server, string? chosen, string address)
    {
        await ClientWithoutBaseAddress(chosen).Send(ApiRequest.Get("op", $"/x").WithServer(server));

        Assert.Equal(address, _server.Request.Uri.AbsoluteUri);
        Assert.Equal("Bearer t0ken", _server.Request.Header("Authorization"));
    }

    private TestClient ClientWithoutBaseAddress(string? chosen)
    {
        var options = new TestClientOptions(baseAddress: null)
        {
            HttpClient = new HttpClient(_server),
            Credential = ApiCredential.BearerToken("t0ken"),
        };
        if (chosen is not null)
        {
            options.BaseAddress = new Uri(chosen);
        }

        return new TestClient(new ApiConnection(options));
    }
}
