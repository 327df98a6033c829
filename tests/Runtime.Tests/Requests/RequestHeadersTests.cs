using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Requests;

/// <summary>What a caller may put into the headers of a request.</summary>
public class RequestHeadersTests
{
    private readonly FakeServer _server = new FakeServer().Result("1");

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
    public void Header_of_the_caller_is_checked_when_it_is_set(string name, string value, string reason)
    {
        var options = new RequestOptions();

        var e = Assert.Throws<ArgumentException>(() => options.Headers[name] = value);

        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
        Assert.Empty(options.Headers);
    }

    [Fact]
    public void What_is_null_is_refused_by_its_name()
    {
        var headers = new RequestHeaders();

        Assert.Throws<ArgumentNullException>("name", () => headers[null!] = "a");
        Assert.Throws<ArgumentNullException>("X-A", () => headers["X-A"] = null!);
    }

    [Fact]
    public void Headers_as_JSON_are_their_names_and_are_not_read()
    {
        var headers = new RequestHeaders { ["Authorization"] = "s3cret", ["X-A"] = "b" };

        Assert.Equal("""["Authorization","X-A"]""", JsonSerializer.Serialize(headers));
        var e = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<RequestHeaders>("[]"));
        Assert.Contains("cannot be deserialized", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Value_that_a_known_header_cannot_have_is_refused_without_repeating_it()
    {
        var options = new RequestOptions { Headers = { ["If-Match"] = "s3cret" } };

        var e = await Assert.ThrowsAsync<ArgumentException>(() => TestClient.Of(_server).Send(ApiRequest.Get("op", $"/x"), options));

        Assert.DoesNotContain("s3cret", e.ToString(), StringComparison.Ordinal);
    }
}
