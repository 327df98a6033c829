using System.Net.Sockets;

namespace Cf1Gen.Load.Server;

/// <summary>A connection that reads one request after the other and responds to each.</summary>
internal sealed class Connection(LoadServer server, Socket socket)
{
    private readonly byte[] _buffer = new byte[16384];
    private int _start;
    private int _end;

    /// <summary>Ends when the connection does.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    public void Start() => Running = Task.Run(RunAsync);

    /// <summary>Closes the connection. Pending reads and writes throw.</summary>
    public void Close() => socket.Dispose();

    /// <summary>Closes it with a reset, and not with an end.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Dispose();
    }

    /// <summary>Reads some bytes, those that came with the head first; 0 at the end.</summary>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer)
    {
        if (_start == _end)
        {
            return await socket.ReceiveAsync(buffer);
        }

        var count = Math.Min(buffer.Length, _end - _start);
        _buffer.AsMemory(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            bytes = bytes[await socket.SendAsync(bytes)..];
        }
    }

    private async Task RunAsync()
    {
        try
        {
            while (await ReadHeadAsync() is { } head)
            {
                var exchange = new Exchange(this, head);
                await server.AnswerAsync(exchange);
                if (exchange.IsOver)
                {
                    return;
                }

                await exchange.SkipBodyAsync();
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The client has gone, or the server ends: both are what the scenarios are about.
        }
        finally
        {
            socket.Dispose();
            server.Remove(this);
        }
    }

    private async ValueTask<RequestHead?> ReadHeadAsync()
    {
        while (true)
        {
            var length = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n\r\n"u8);
            if (length >= 0)
            {
                var head = RequestHead.Parse(_buffer.AsSpan(_start, length));
                _start += length + 4;
                return head;
            }

            if (_start > 0)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                (_start, _end) = (0, _end - _start);
            }

            var count = await socket.ReceiveAsync(_buffer.AsMemory(_end));
            if (count == 0)
            {
                return null;
            }

            _end += count;
        }
    }
}
