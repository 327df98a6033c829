using System.Net;
using System.Net.Sockets;

namespace Cf1Gen.Runtime.Tests.Faults.Server;

/// <summary>A server on a real socket with arbitrary responses, whose bytes and connection a test controls.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<FaultRequest> _requests = [];
    private readonly Func<FaultRequest, FaultResponder> _respond;
    private readonly Func<Stream, Task<Stream>> _secure;
    private readonly Task _running;
    private int _connections;

    /// <param name="respond">Returns the response to a request.</param>
    /// <param name="secure">Wraps the stream of a connection, for example to add TLS.</param>
    public FaultServer(Func<FaultRequest, FaultResponder> respond, Func<Stream, Task<Stream>>? secure = null)
    {
        _respond = respond;
        _secure = secure ?? Task.FromResult;
        _listener.Start();
        _running = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public Uri Address => new($"http://127.0.0.1:{Port}/v4");

    /// <summary>Gets the number of connections.</summary>
    public int Connections => Volatile.Read(ref _connections);

    public IReadOnlyList<FaultRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        await _running;
        _listener.Dispose();
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        while (!_stopping.IsCancellationRequested)
        {
            try
            {
                var socket = await _listener.AcceptSocketAsync(_stopping.Token);
                serving.Add(ServeAsync(socket, Interlocked.Increment(ref _connections)));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                break;
            }
        }

        await Task.WhenAll(serving);
    }

    private async Task ServeAsync(Socket socket, int number)
    {
        using (socket)
        {
            try
            {
                socket.NoDelay = true;
                await using var stream = await _secure(new NetworkStream(socket));
                var connection = new FaultConnection(socket, stream, number, _stopping.Token);
                while (await connection.ReadHeadAsync() is { } request)
                {
                    lock (_requests)
                    {
                        _requests.Add(request);
                    }

                    if (!await _respond(request)(connection, request))
                    {
                        return;
                    }
                }
            }
            catch (Exception e) when (
                e is IOException or SocketException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
                // The client disconnected, or does not trust the certificate. Some tests cause this intentionally.
            }
        }
    }
}
