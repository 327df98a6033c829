using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Cf1Gen.Runtime.Tests.Faults.Server;

/// <summary>A connection, on the side of the server.</summary>
internal sealed class FaultConnection(Socket socket, Stream stream, int number, CancellationToken stopping)
{
    private readonly byte[] _buffer = new byte[65536];
    private int _filled;

    public CancellationToken Stopping => stopping;

    /// <summary>Reads the request line and the headers; returns <see langword="null"/> if the client closed the connection.</summary>
    public async Task<FaultRequest?> ReadHeadAsync()
    {
        int end;
        while ((end = _buffer.AsSpan(0, _filled).IndexOf("\r\n\r\n"u8)) < 0)
        {
            var count = await stream.ReadAsync(_buffer.AsMemory(_filled), stopping);
            if (count == 0)
            {
                return null;
            }

            _filled += count;
        }

        var head = Encoding.Latin1.GetString(_buffer, 0, end);
        Drop(end + 4);
        return new FaultRequest(head, number);
    }

    /// <summary>Reads the body, by its length or up to its last chunk.</summary>
    public async Task ReadBodyAsync(FaultRequest request)
    {
        var isChunked = request.Header("Transfer-Encoding") is not null;
        var length = int.Parse(request.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);
        using var body = new MemoryStream();
        while (isChunked ? !EndsChunks(body) : body.Length < length)
        {
            await ReadSomeAsync(body);
        }

        request.Body = body.ToArray();
    }

    /// <summary>Reads the part of the body that was received, and leaves the rest.</summary>
    public Task ReadSomeOfBodyAsync() => ReadSomeAsync(Stream.Null);

    public async Task WriteAsync(string text) => await WriteAsync(Encoding.Latin1.GetBytes(text));

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes) => await stream.WriteAsync(bytes, stopping);

    /// <summary>Resets the connection.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }

    /// <summary>Reads and discards bytes until the client closes the connection.</summary>
    public async Task WaitForCloseAsync()
    {
        try
        {
            while (await stream.ReadAsync(_buffer, stopping) > 0)
            {
            }
        }
        catch (IOException)
        {
            // The client reset the connection.
        }
    }

    private static bool EndsChunks(MemoryStream body) => body.ToArray().AsSpan().EndsWith("0\r\n\r\n"u8);

    private async Task ReadSomeAsync(Stream body)
    {
        if (_filled == 0)
        {
            _filled = await stream.ReadAsync(_buffer, stopping);
            if (_filled == 0)
            {
                throw new IOException("The client ended the connection before its body.");
            }
        }

        body.Write(_buffer, 0, _filled);
        _filled = 0;
    }

    private void Drop(int count)
    {
        _buffer.AsSpan(count, _filled - count).CopyTo(_buffer);
        _filled -= count;
    }
}
