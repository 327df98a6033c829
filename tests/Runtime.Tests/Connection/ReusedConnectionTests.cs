using System.Net;
using System.Net.Sockets;
using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Connection;

/// <summary>A connection that was used before may be closed instead of answered; what was sent on it may have arrived.</summary>
public sealed class ReusedConnectionTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly QuickTime _time = new();
    private readonly List<string> _requests = [];

    public ReusedConnectionTests() => _listener.Start();

    [Theory]
    [InlineData("POST")]
    [InlineData("PATCH")]
    [InlineData("LOCK")]
    public async Task Create_without_a_body_is_not_sent_again_by_anybody(string method)
    {
        var serving = ServeAsync(requests: 2);
        await Client.Send(ApiRequest.Get("warm-up", $"/x"), JsonCodec.Int32);

        var e = await Assert.ThrowsAsync<ApiConnectionException>(() => Client.Send(ApiRequest.Of(method, "op", $"/x")));

        await serving;
        Assert.Equal(1, e.Attempts);
        Assert.Equal(["GET", method], _requests);
    }

    [Fact]
    public async Task Read_is_sent_again_on_another_connection()
    {
        var serving = ServeAsync(requests: 3);
        await Client.Send(ApiRequest.Get("warm-up", $"/x"), JsonCodec.Int32);

        Assert.Equal(7, await Client.Send(ApiRequest.Get("op", $"/x"), JsonCodec.Int32));

        await serving;
        Assert.Equal(["GET", "GET", "GET"], _requests);
    }

    public void Dispose() => _listener.Dispose();

    private TestClient Client => new(new ApiConnection(Options()));

    private TestClientOptions Options()
    {
        var options = new TestClientOptions
        {
            BaseAddress = new Uri($"http://{_listener.LocalEndpoint}/"),
            Credential = ApiCredential.Token("t0ken"),
        };
        _time.Use(options);
        return options;
    }

    // Answers the first request of each connection, and closes it when it has read the second.
    private async Task ServeAsync(int requests)
    {
        while (_requests.Count < requests)
        {
            using var socket = await _listener.AcceptSocketAsync();
            await ReadAsync(socket);
            await socket.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 27\r\n\r\n{\"success\":true,\"result\":7}"u8.ToArray());
            if (_requests.Count < requests)
            {
                await ReadAsync(socket);
            }
        }

        // Whoever comes once more than that is turned away.
        _listener.Stop();
    }

    private async Task ReadAsync(Socket socket)
    {
        var buffer = new byte[4096];
        var count = await socket.ReceiveAsync(buffer);
        _requests.Add(Encoding.ASCII.GetString(buffer, 0, count).Split(' ')[0]);
    }
}
