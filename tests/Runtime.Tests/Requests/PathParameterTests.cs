using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Json;

namespace Cf1Gen.Runtime.Tests.Requests;

/// <summary>Tests that the value of a path parameter cannot change the route.</summary>
public class PathParameterTests
{
    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");

    public static TheoryData<string> ValidValues =>
    [
        "a/b", "a\\b", "a?b", "a#b", "a&b", "a=b", "a;b", "a b", " a", "a ", "a+b", "a%b", "%", "%2e%2e", "%2E", "%00", "%2f", "...", "..a", "a..",
        ".a", "ü", "日本", "😀", "//evil/x", "https://evil.example", "a:b", "@", "user@host", "a\u0085b", "a\u2028b", "\uFEFFa", "a\u200Db", "é", "e\u0301",
        "{id}", "<script>", "\"", "'", "|", "^", "`", "~", "-_.~", "$&+,;=:@!*()[]", "0", "null", "a\u00A0b",
    ];

    public static TheoryData<string> InvalidValues => ["", ".", "..", " ", "\t", "\u00A0", "\u2028", "a\0b", "a\r\nb", "a\nb", "\u007F", "\u001F"];

    [Theory]
    [MemberData(nameof(ValidValues))]
    public async Task Segments_decode_to_the_original_values(string id)
    {
        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/accounts/{id}/things/{id}/tail"), JsonCodec.Int32);

        var segments = _server.Request.Uri.AbsolutePath.Split('/').Select(Uri.UnescapeDataString);
        Assert.Equal(["", "client", "v4", "accounts", id, "things", id, "tail"], segments);
        Assert.Equal("", _server.Request.Uri.Query);
        Assert.Equal("api.example.com", _server.Request.Uri.Host);
    }

    [Theory]
    [InlineData("quota")]
    [InlineData("types")]
    [InlineData("a b")]
    public void Reserved_value_throws(string requestId)
    {
        var e = Assert.Throws<ArgumentException>(
            () => ApiRequest.Get("op", $"/things/{PathValue.Create(requestId, reserved: ["quota", "types", "a b"])}"));

        Assert.Equal("requestId", e.ParamName);
        Assert.Contains("another operation", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Quota")]
    [InlineData("quot")]
    [InlineData("quotas")]
    [InlineData("quota|types")]
    [InlineData("a%20b")]
    public async Task Value_that_is_similar_to_a_reserved_value_is_sent(string id)
    {
        var request = ApiRequest.Get("op", $"/things/{PathValue.Create(id, reserved: ["quota", "types", "a b"])}");
        await TestClient.Create(_server).Send(request, JsonCodec.Int32);

        Assert.Equal(id, Uri.UnescapeDataString(_server.Request.Uri.Segments[^1]));
    }

    [Fact]
    public void Value_that_would_change_the_route_throws_when_there_are_reserved_values()
    {
        var requestId = "..";

        var e = Assert.Throws<ArgumentException>(
            () => ApiRequest.Get("op", $"/things/{PathValue.Create(requestId, reserved: ["quota"])}"));

        Assert.Equal("requestId", e.ParamName);
    }

    [Theory]
    [MemberData(nameof(InvalidValues))]
    public void Value_that_a_URI_would_drop_or_change_throws_with_the_name_of_the_parameter(string requestId)
    {
        var e = Assert.ThrowsAny<ArgumentException>(() => ApiRequest.Get("op", $"/things/{requestId}"));

        Assert.Equal("requestId", e.ParamName);
    }

    [Fact]
    public void Unpaired_surrogate_throws()
    {
        foreach (var requestId in new[] { "\uD800", "a\uDC00", "\uDC00\uD800", "\uD83D\uDE00\uD83D" })
        {
            Assert.Equal("requestId", Assert.Throws<ArgumentException>(() => ApiRequest.Get("op", $"/things/{requestId}")).ParamName);
        }
    }

    [Fact]
    public void Null_throws_with_the_name_of_the_parameter()
    {
        string requestId = null!;
        var e = Assert.Throws<ArgumentNullException>(() => ApiRequest.Get("op", $"/things/{requestId}"));

        Assert.Equal("requestId", e.ParamName);
    }

    [Fact]
    public void Path_value_throws_when_the_reserved_values_are_null()
    {
        var e = Assert.Throws<ArgumentNullException>(() => PathValue.Create("x", reserved: null!));

        Assert.Equal("reserved", e.ParamName);
    }

    [Fact]
    public void Enum_without_a_value_throws()
    {
        Level level = default;
        var e = Assert.Throws<ArgumentException>(() => ApiRequest.Get("op", $"/things/{level}"));

        Assert.Equal("level", e.ParamName);
    }

    [Fact]
    public async Task Numbers_and_enums_can_be_segments()
    {
        int whole = -5;
        long large = 9007199254740993;
        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/a/{whole}/{large}/{Level.GreaterThanOrEqual}/{0.5}/{true}"));

        Assert.Equal("/client/v4/a/-5/9007199254740993/%3E%3D/0.5/true", _server.Request.Uri.AbsolutePath);
    }

    [Fact]
    public async Task Document_path_with_characters_that_need_escaping_is_escaped()
    {
        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/a b/{"c"}:run"));

        Assert.Equal("/client/v4/a%20b/c:run", _server.Request.Uri.AbsolutePath);
    }

    [Fact]
    public async Task Trailing_slash_of_the_base_address_is_ignored()
    {
        await TestClient.Create(_server, options => options.BaseAddress = new Uri("https://other.example/api/")).Send(ApiRequest.Get("op", $"/x"));

        Assert.Equal("https://other.example/api/x", _server.Request.Uri.AbsoluteUri);
    }
}
