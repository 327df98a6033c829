using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cf1Gen.Cli.Tests.Changes;

/// <summary>A server on this machine that sends the bytes of a test, so that it can break every rule of HTTP.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<string, Socket, CancellationToken, Task> _respond;
    private readonly List<string> _requests = [];
    private readonly Task _loop;

    /// <summary>Initializes a new instance of the <see cref="ScriptedServer"/> class.</summary>
    /// <param name="respond">Receives the head of a request and sends the response.</param>
    public ScriptedServer(Func<string, Socket, CancellationToken, Task> respond)
    {
        _respond = respond;
        _listener.Start();
        _loop = AcceptAsync();
    }

    /// <summary>Initializes a new instance of the <see cref="ScriptedServer"/> class that sends one response to all requests.</summary>
    public ScriptedServer(string head, byte[] body)
        : this((_, socket, cancellationToken) => SendAsync(socket, head, body, cancellationToken))
    {
    }

    /// <summary>Gets the address of a document.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/openapi.yaml";

    /// <summary>Gets the heads of the requests.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Sends a response, after which the connection is closed.</summary>
    public static async Task SendAsync(Socket socket, string head, byte[] body, CancellationToken cancellationToken)
    {
        await socket.SendAsync(Encoding.ASCII.GetBytes(head.ReplaceLineEndings("\r\n") + "\r\nConnection: close\r\n\r\n"), cancellationToken);
        await socket.SendAsync(body, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();

        // The listener is stopped last: it must not be asked for a connection afterwards.
        await _loop;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(HandleAsync(await _listener.AcceptSocketAsync(_stop.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task HandleAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                var head = new StringBuilder();
                var buffer = new byte[4096];
                while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
                {
                    var count = await socket.ReceiveAsync(buffer, _stop.Token);
                    head.Append(Encoding.ASCII.GetString(buffer, 0, count));
                    if (count == 0)
                    {
                        return;
                    }
                }

                lock (_requests)
                {
                    _requests.Add(head.ToString());
                }

                await _respond(head.ToString(), socket, _stop.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException)
            {
                // The tool has closed the connection, which is what some tests wait for.
            }
        }
    }
}
