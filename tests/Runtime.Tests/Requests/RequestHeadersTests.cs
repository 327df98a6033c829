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
    [InlineData("Connection", "a", "by the client itself")]
    [InlineData("Content-Length", "1", "by the client itself")]
    [InlineData("host", "a", "by the client itself")]
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

    [Theory]
    [InlineData("If-Match", "1")]
    [InlineData("If-None-Match", "abc, def")]
    [InlineData("Range", "id ..; max=10")]
    [InlineData("User-Agent", "my app/1 (x")]
    [InlineData("Accept-Language", "de_DE;q=high")]
    [InlineData("Date", "yesterday")]
    public async Task Header_is_sent_as_it_is(string name, string value)
    {
        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/x").AddHeader(name, value));
        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/x"), new RequestOptions { Headers = { [name] = value } });

        Assert.All(_server.Requests, request => Assert.Equal(value, request.Header(name)));
        Assert.Equal(2, _server.Requests.Count);
    }

    [Theory]
    [InlineData("Content-Encoding", "br")]
    [InlineData("Content-Range", "bytes 0-2/*")]
    [InlineData("Content-MD5", "not Base64")]
    [InlineData("Content-Disposition", "attachment")]
    [InlineData("Expires", "never")]
    [InlineData("Last-Modified", "once")]
    [InlineData("Content-Checksum", "1")]
    public async Task Header_of_the_content_is_sent_with_and_without_a_body(string name, string value)
    {
        var file = UploadFile.FromBytes("abc"u8.ToArray(), "a.bin");
        await TestClient.Create(_server).Send(ApiRequest.Put("op", $"/x").WithFile(file).AddHeader(name, value));
        await TestClient.Create(_server).Send(ApiRequest.Post("op", $"/x").AddHeader(name, value));

        Assert.All(_server.Requests, request => Assert.Equal(value, request.Header(name)));
        Assert.Equal(["abc", ""], _server.Requests.Select(request => request.Text ?? ""));
    }

    [Theory]
    [InlineData("If-Modified-Since", "Fri, 30 Jan 2026 23:20:30 GMT")]
    [InlineData("if-unmodified-since", "Fri, 30 Jan 2026 23:20:30 GMT")]
    [InlineData("Expires", "Fri, 30 Jan 2026 23:20:30 GMT")]
    [InlineData("X-Since", "2026-01-30T23:20:30Z")]
    public async Task Time_is_an_HTTP_date_where_HTTP_defines_one(string name, string expected)
    {
        var time = new DateTimeOffset(2026, 1, 31, 0, 20, 30, TimeSpan.FromHours(1));

        await TestClient.Create(_server).Send(ApiRequest.Get("op", $"/x").AddHeader(name, time));

        Assert.Equal(expected, _server.Request.Header(name));
    }

    [Fact]
    public void Credential_is_not_a_header_of_the_content()
    {
        var e = Assert.Throws<ArgumentException>(() => ApiCredential.Header("Content-MD5", "s3cret"));

        Assert.Equal("name", e.ParamName);
        Assert.DoesNotContain("s3cret", e.Message, StringComparison.Ordinal);
    }
}
