using System.Buffers;
using System.Globalization;
using System.Text;

namespace Cf1Gen.Load.Server;

/// <summary>A request and its response.</summary>
public sealed class Exchange
{
    private readonly Connection _connection;
    private long _unread;
    private bool _mustContinue;

    internal Exchange(Connection connection, RequestHead head)
    {
        _connection = connection;
        Head = head;
        _unread = head.ContentLength;
        _mustContinue = head.AsksFirst;
    }

    /// <summary>Gets the requested path.</summary>
    public RequestHead Head { get; }

    /// <summary>Whether the connection was ended.</summary>
    internal bool IsOver { get; private set; }

    /// <summary>Lets a client that asks first send the body.</summary>
    /// <returns>A task that ends when the client requests it.</returns>
    public ValueTask ContinueAsync()
    {
        var must = _mustContinue;
        _mustContinue = false;
        return must ? WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray()) : default;
    }

    /// <summary>Reads some of the body.</summary>
    /// <param name="buffer">Where to.</param>
    /// <returns>How many bytes were read; 0 when there are no more.</returns>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer)
    {
        if (_unread == 0)
        {
            return 0;
        }

        await ContinueAsync();
        var count = await _connection.ReadAsync(buffer[..(int)Math.Min(buffer.Length, _unread)]);
        _unread -= count;
        return count;
    }

    /// <summary>Reads the whole body and forgets it.</summary>
    /// <returns>A task that ends when the last byte has come.</returns>
    public ValueTask SkipBodyAsync() => ReadBodyAsync(_ => { });

    /// <summary>Reads the body, or the start of it.</summary>
    /// <param name="use">Is given each piece.</param>
    /// <param name="most">How many bytes to read at most.</param>
    /// <returns>A task that ends when they have come.</returns>
    public async ValueTask ReadBodyAsync(Action<ReadOnlyMemory<byte>> use, long most = long.MaxValue)
    {
        if (_unread == 0)
        {
            return;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(65536);
        try
        {
            while (most > 0 && await ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, most))) is > 0 and var count)
            {
                use(buffer.AsMemory(0, count));
                most -= count;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Responds with a result in an envelope.</summary>
    /// <param name="result">The result, as JSON.</param>
    /// <returns>A task that ends when it is sent.</returns>
    public ValueTask ResultAsync(string result) => ReplyAsync(200, $$"""{"success":true,"errors":[],"messages":[],"result":{{result}}}""");

    /// <summary>Responds with a status and a JSON body.</summary>
    /// <param name="status">The status.</param>
    /// <param name="body">The body.</param>
    /// <param name="header">One more header.</param>
    /// <returns>A task that ends when it is sent.</returns>
    public ValueTask ReplyAsync(int status, string body, string? header = null) => WriteAsync(Encoding.UTF8.GetBytes(
        $"{HeadText(status, Encoding.UTF8.GetByteCount(body))}Content-Type: application/json\r\n{(header is null ? "" : header + "\r\n")}\r\n{body}"));

    /// <summary>Refuses as the API does.</summary>
    /// <param name="status">The status.</param>
    /// <param name="header">One more header.</param>
    /// <returns>A task that ends when it is sent.</returns>
    public ValueTask RefuseAsync(int status, string? header = null) =>
        ReplyAsync(status, """{"success":false,"errors":[{"code":1000,"message":"not now"}],"messages":[],"result":null}""", header);

    /// <summary>Sends the head of a response whose body follows.</summary>
    /// <param name="length">How many bytes will follow.</param>
    /// <returns>A task that ends when it is sent.</returns>
    public ValueTask BeginAsync(long length) => WriteAsync(Encoding.UTF8.GetBytes(HeadText(200, length) + "\r\n"));

    /// <summary>Responds with a file.</summary>
    /// <param name="file">Its bytes; disposed of.</param>
    /// <param name="pause">How long to wait after each piece of 64 KiB.</param>
    /// <returns>A task that ends when the last byte is sent.</returns>
    public async ValueTask SendFileAsync(Stream file, TimeSpan pause = default)
    {
        await BeginAsync(file.Length);
        var buffer = ArrayPool<byte>.Shared.Rent(65536);
        try
        {
            await using (file)
            {
                while (await file.ReadAsync(buffer) is > 0 and var count)
                {
                    await WriteAsync(buffer.AsMemory(0, count));
                    await Task.Delay(pause);
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Waits until the client closes the connection.</summary>
    /// <returns>A task that ends then.</returns>
    public async ValueTask StandStillAsync()
    {
        var nothing = new byte[1];
        while (await _connection.ReadAsync(nothing) > 0)
        {
        }
    }

    /// <summary>Sends bytes as they are.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>A task that ends when they are sent.</returns>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes) => _connection.WriteAsync(bytes);

    /// <summary>Ends the connection with a reset.</summary>
    public void Reset()
    {
        IsOver = true;
        _connection.Reset();
    }

    /// <summary>Closes the connection gracefully without a response.</summary>
    public void Close()
    {
        IsOver = true;
        _connection.Close();
    }

    private static string HeadText(int status, long length) =>
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Status\r\nContent-Length: {length}\r\n");
}
