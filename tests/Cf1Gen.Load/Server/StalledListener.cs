using System.Net;
using System.Net.Sockets;

namespace Cf1Gen.Load.Server;

/// <summary>An address at which connecting neither succeeds nor fails, because the queue before it is full.</summary>
internal sealed class StalledListener : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly List<Socket> _queue = [];

    private StalledListener()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(0);
    }

    internal Uri Address => new($"http://{_listener.LocalEndPoint}/v4");

    /// <summary>Initializes a listener and fills its queue.</summary>
    internal static async Task<StalledListener> StartAsync()
    {
        var listener = new StalledListener();
        while (await listener.FillAsync())
        {
        }

        return listener;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _queue.ForEach(socket => socket.Dispose());
    }

    private async Task<bool> FillAsync()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _queue.Add(socket);
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        try
        {
            await socket.ConnectAsync(_listener.LocalEndPoint!, limit.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
