using System.Reflection;
using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults;
using Cf1Gen.Runtime.Tests.Faults.Server;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Calls;

/// <summary>Tests the shared connections on a real socket without faults; for faults, see <see cref="FaultTests"/>.</summary>
public class SocketTests
{
    private readonly ImmediateTimeProvider _time = new();

    [Fact]
    public async Task Request_has_the_expected_request_line_and_headers()
    {
        await using var server = new FaultServer(_ => FaultCall.Get.ValidResponse);

        var request = ApiRequest.Get("op", $"/a/{"b/c"}").AddQuery("q", "1");
        Assert.Equal(7, await FaultClient.Create(server.Address, _time).Send(request, JsonCodec.Int32));

        var lines = server.Requests[0].Head.Split("\r\n");
        Assert.Equal("GET /v4/a/b%2Fc?q=1 HTTP/1.1", lines[0]);

        // .NET adds "traceparent" while another test listens to traces.
        Assert.Equal(
            ["Accept", "Accept-Encoding", "Authorization", "Host", "User-Agent"],
            lines[1..].Select(line => line.Split(':')[0]).Where(name => name != "traceparent").Order());
    }

    [Fact]
    public async Task Upload_sends_all_bytes()
    {
        await using var server = new FaultServer(_ => FaultCall.Upload.ValidResponse);
        var content = new byte[300_000];
        Random.Shared.NextBytes(content);
        var form = new MultipartForm().Add("source", UploadFile.FromBytes(content, "x.bin"));

        await FaultClient.Create(server.Address, _time).Send(ApiRequest.Post("op", $"/x").WithMultipart(form), JsonCodec.Int32);

        var body = Encoding.Latin1.GetString(server.Requests[0].Body).Split("\r\n\r\n", 2)[1];
        Assert.Equal(Encoding.Latin1.GetString(content), body[..content.Length]);
    }

    [Fact]
    public async Task Truncated_download_returns_the_received_bytes_before_it_throws()
    {
        await using var server = new FaultServer(_ => Fault.Close(Fault.Head(200, "Content-Length: 100") + "abc"));
        await using var download = await FaultClient.Create(server.Address, _time).Download(ApiRequest.Get("op", $"/x"));
        using var copy = new MemoryStream();

        await Assert.ThrowsAsync<ApiConnectionException>(() => download.CopyToAsync(copy));
        Assert.Equal("abc", Encoding.ASCII.GetString(copy.ToArray()));
    }

    [Fact]
    public async Task Redirect_is_not_followed_and_its_cookie_is_not_returned()
    {
        await using var server = new FaultServer(_ => Fault.Respond(302, "", "Location: /v4/other", "Set-Cookie: a=b; Path=/"));
        var client = FaultClient.Create(server.Address, _time);

        await Assert.ThrowsAsync<ApiException>(() => client.Send(ApiRequest.Get("op", $"/x")));
        await Assert.ThrowsAsync<ApiException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal(["/v4/x", "/v4/x"], server.Requests.Select(request => request.Path));
        Assert.Null(server.Requests[1].Header("Cookie"));
    }

    [Fact]
    public void Shared_HttpClient_has_a_connect_timeout_and_no_timeout_for_requests()
    {
        var connections = typeof(ApiConnection).Assembly.GetType("Cf1Gen.Runtime.SharedConnections", throwOnError: true)!;
        const BindingFlags Members = BindingFlags.NonPublic | BindingFlags.Static;
        using var handler = (SocketsHttpHandler)connections.GetMethod("CreateHandler", Members)!.Invoke(null, null)!;
        var client = (HttpClient)connections.GetProperty("Client", Members)!.GetValue(null)!;

        Assert.Equal(TimeSpan.FromSeconds(10), handler.ConnectTimeout);
        Assert.Equal(TimeSpan.FromMinutes(5), handler.PooledConnectionLifetime);
        Assert.Equal(Timeout.InfiniteTimeSpan, client.Timeout);
    }

    [Fact]
    public async Task Connection_is_reused_by_sequential_calls()
    {
        await using var server = new FaultServer(request => FaultCall.ByName(request.Path.Split('/')[^1]).ValidResponse);
        var client = FaultClient.Create(server.Address, _time);

        foreach (var call in FaultCall.All.Concat(FaultCall.All))
        {
            Assert.Equal(call.Result, await call.RunAsync(client, default));
        }

        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Concurrent_calls_receive_their_own_responses()
    {
        var server = new FakeServer().Respond(async (request, _) =>
        {
            await Task.Yield();
            return FakeResponse.CreateResult(request.Uri.Segments[^1]);
        });
        var client = TestClient.Create(server);

        var results = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => client.Send(ApiRequest.Get("op", $"/{i}"), JsonCodec.Int32)));

        Assert.Equal(Enumerable.Range(0, 500), results);
    }
}
