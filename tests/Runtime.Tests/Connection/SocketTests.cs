using System.Net;
using System.Net.Sockets;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Connection;

/// <summary>Our own connections, on a real socket.</summary>
public class SocketTests
{
    private const string Good = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 27\r\n\r\n{\"success\":true,\"result\":7}";

    private readonly QuickTime _time = new();

    [Fact]
    public async Task Request_line_and_headers_are_as_they_should_be()
    {
        await using var server = new RawServer(_ => Good);

        Assert.Equal(7, await Client(server.Address).Send(ApiRequest.Get("op", $"/a/{"b/c"}").Query("q", "1"), JsonCodec.Int32));

        var lines = server.Requests[0].Split("\r\n");
        Assert.Equal("GET /v4/a/b%2Fc?q=1 HTTP/1.1", lines[0]);

        // .NET itself adds "traceparent" when somebody listens to traces, and another test may.
        Assert.Equal(["Accept", "Accept-Encoding", "Authorization", "Host", "User-Agent"], lines[1..^2].Select(line => line.Split(':')[0]).Where(name => name != "traceparent").Order());
    }

    [Fact]
    public async Task Refused_connection_is_typed_after_three_attempts_even_for_a_create()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        listener.Stop();

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => Client(address).Send(ApiRequest.Post("op", $"/x")));

        Assert.Equal(3, e.Attempts);
        Assert.EndsWith("there was no connection.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reset_is_passed_over_for_a_read_and_typed_for_a_create()
    {
        await using var once = new RawServer(connection => connection == 0 ? "" : Good);
        Assert.Equal(7, await Client(once.Address).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32));

        await using var always = new RawServer(_ => "");
        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => Client(always.Address).Send(ApiRequest.Post("op", $"/x").EmptyJson(), JsonCodec.Int32));
        Assert.Equal(1, e.Attempts);
        Assert.Single(always.Requests);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 100\r\n\r\n{\"success\":true,\"result\":7}")]
    [InlineData("HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n1b\r\n{\"success\":true,\"result\":7}\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}")]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nConte")]
    public async Task Answer_that_is_cut_off_or_none_is_typed(string answer)
    {
        await using var server = new RawServer(_ => answer);

        await Assert.ThrowsAsync<ApiConnectionException>(() => Client(server.Address).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32));

        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Answer_cut_off_where_only_the_end_of_the_connection_ends_it_is_typed()
    {
        await using var server = new RawServer(_ => "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{\"success\":true,\"resul");

        await Assert.ThrowsAsync<ApiUnexpectedResponseException>(() => Client(server.Address).Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32));
    }

    [Fact]
    public async Task Redirect_is_not_followed_and_cookies_are_not_kept()
    {
        await using var other = new RawServer(_ => Good);
        await using var server = new RawServer(
            _ => $"HTTP/1.1 307 Temporary Redirect\r\nConnection: close\r\nSet-Cookie: a=b; Path=/\r\nLocation: {other.Address}\r\nContent-Length: 0\r\n\r\n");
        var client = Client(server.Address);

        for (var i = 0; i < 2; i++)
        {
            var e = await Assert.ThrowsAsync<ApiException>(() => client.Send(ApiRequest.Get("op", $"/x")));
            Assert.Equal(other.Address.ToString(), e.Headers["Location"]);
        }

        Assert.Empty(other.Requests);
        Assert.All(server.Requests, request => Assert.DoesNotContain("Cookie", request, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Upload_goes_over_the_wire_whole()
    {
        await using var server = new RawServer(_ => Good);
        var content = new byte[300_000];
        Random.Shared.NextBytes(content);
        var form = new MultipartForm().Add("source", UploadFile.FromBytes(content, "x.bin"));

        await Client(server.Address).Send(ApiRequest.Post("op", $"/x").Multipart(form), JsonCodec.Int32);

        var body = server.Requests[0].Split("\r\n\r\n", 3)[2];
        Assert.Equal(System.Text.Encoding.Latin1.GetString(content), body[..content.Length]);
    }

    [Fact]
    public async Task Download_that_is_cut_off_is_typed()
    {
        await using var server = new RawServer(_ => "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 100\r\n\r\nabc");
        await using var download = await Client(server.Address).Download(ApiRequest.Get("op", $"/x"));
        using var copy = new MemoryStream();

        await Assert.ThrowsAsync<ApiConnectionException>(() => download.CopyToAsync(copy));
        Assert.Equal(3, copy.Length);
    }

    [Fact]
    public async Task Many_calls_at_once_each_get_their_own_answer()
    {
        var server = new FakeServer().Answer(async (request, _) =>
        {
            await Task.Yield();
            return Answers.Result(request.Address.Segments[^1]);
        });
        var client = TestClient.Of(server);

        var results = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => client.Send(ApiRequest.Get("op", $"/{i}"), JsonCodec.Int32)));

        Assert.Equal(Enumerable.Range(0, 500), results);
    }

    private TestClient Client(Uri address)
    {
        var options = new TestClientOptions { BaseAddress = address, Credential = ApiCredential.Token("t0ken") };
        _time.Use(options);
        return new TestClient(new ApiConnection(options));
    }
}
