using System.Net;
using System.Net.Sockets;

namespace Cf1Gen.Load.Server;

/// <summary>A small HTTP server on the loopback address: fast, frugal, and able to reset a connection at any byte.</summary>
public sealed class LoadServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<Exchange, ValueTask> _answer;
    private readonly HashSet<Connection> _connections = [];
    private readonly Task _accepting;
    private int _accepted;
    private int _requests;
    private int _mostAtOnce;
    private volatile bool _ends;

    /// <summary>Starts it on a port that the system chooses.</summary>
    /// <param name="answer">Responds to one request; called concurrently for all connections.</param>
    public LoadServer(Func<Exchange, ValueTask> answer)
    {
        _answer = answer;
        _listener.Start(backlog: 1024);
        _accepting = AcceptAsync();
    }

    /// <summary>Where it is.</summary>
    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v4");

    /// <summary>How many connections were opened in all.</summary>
    public int Accepted => _accepted;

    /// <summary>How many connections there were at once, at most.</summary>
    public int MostAtOnce => _mostAtOnce;

    /// <summary>How many requests came, counted when their head is whole.</summary>
    public int Requests => _requests;

    /// <summary>Whether it is being closed.</summary>
    internal bool Ends => _ends;

    /// <summary>Closes all connections, and waits until nothing runs any more.</summary>
    public async ValueTask DisposeAsync()
    {
        _ends = true;
        _listener.Stop();
        await _accepting;
        Task[] running;
        lock (_connections)
        {
            running = [.. _connections.Select(connection => connection.Running)];
            foreach (var connection in _connections)
            {
                connection.Close();
            }
        }

        await Task.WhenAll(running);
    }

    internal ValueTask AnswerAsync(Exchange exchange)
    {
        Interlocked.Increment(ref _requests);
        return _answer(exchange);
    }

    internal void Remove(Connection connection)
    {
        lock (_connections)
        {
            _connections.Remove(connection);
        }
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket socket;
            try
            {
                socket = await _listener.AcceptSocketAsync();
            }
            catch (Exception e) when (_ends && e is SocketException or InvalidOperationException)
            {
                return;
            }

            socket.NoDelay = true;
            lock (_connections)
            {
                var connection = new Connection(this, socket);
                _connections.Add(connection);
                _accepted++;
                _mostAtOnce = Math.Max(_mostAtOnce, _connections.Count);
                connection.Start();
            }
        }
    }
}
