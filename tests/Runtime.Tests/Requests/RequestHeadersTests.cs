using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Requests;

/// <summary>Tests the validation of request headers.</summary>
public class RequestHeadersTests
{
    private readonly FakeServer _server = new FakeServer().RespondWithResult("1");

    [Theory]
    [InlineData("X-A", "a\r\nX-Evil: 1", "visible ASCII")]
    [InlineData("X-A", "ü", "visible ASCII")]
    [InlineData("X-A", "", "visible ASCII")]
    [InlineData("X-A", " a", "visible ASCII")]
    [InlineData("X-A", "a ", "visible ASCII")]
    [InlineData("X A", "a", "a valid header name")]
    [InlineData("X-A\r\n", "a", "a valid header name")]
    [InlineData("", "a", "a valid header name")]
    [InlineData("content-type", "a", "by the client itself")]
    [InlineData("Allow", "a", "by the client itself")]
    [InlineData("Connection", "a", "by the client itself")]
    [InlineData("Expires", "a", "by the client itself")]
    [InlineData("host", "a", "by the client itself")]
    [InlineData("Last-Modified", "a", "by the client itself")]
    [InlineData("Transfer-Encoding", "chunked", "by the client itself")]
    [InlineData("Upgrade", "a", "by the client itself")]
    public void Invalid_header_throws_when_it_is_set(string name, string value, string reason)
    {
        var options = new RequestOptions();

        var e = Assert.Throws<ArgumentException>(() => options.Headers[name] = value);

        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
        Assert.Empty(options.Headers);
    }

    [Fact]
    public void Null_name_or_value_throws_with_its_name()
    {
        var headers = new RequestHeaders();

        Assert.Throws<ArgumentNullException>("name", () => headers[null!] = "a");
        Assert.Throws<ArgumentNullException>("X-A", () => headers["X-A"] = null!);
    }

    [Fact]
    public void Headers_are_serialized_as_their_names_and_cannot_be_deserialized()
    {
        var headers = new RequestHeaders { ["Authorization"] = "s3cret", ["X-A"] = "b" };

        Assert.Equal("""["Authorization","X-A"]""", JsonSerializer.Serialize(headers));
        var e = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<RequestHeaders>("[]"));
        Assert.Contains("cannot be deserialized", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_value_of_a_known_header_throws_without_the_value()
    {
        var options = new RequestOptions { Headers = { ["If-Match"] = "s3cret" } };

        var e = await Assert.ThrowsAsync<ArgumentException>(() => TestClient.Create(_server).Send(ApiRequest.Get("op", $"/x"), options));

        Assert.DoesNotContain("s3cret", e.ToString(), StringComparison.Ordinal);
    }
}
