using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Table;

namespace Cf1Gen.Runtime.Tests.Faults.Server;

/// <summary>Creates the responses of a <see cref="FaultServer"/>.</summary>
internal static class Fault
{
    /// <summary>Reads the whole request and writes bytes; the connection stays open.</summary>
    public static FaultResponder Bytes(string text) => Bytes(Encoding.Latin1.GetBytes(text));

    /// <inheritdoc cref="Bytes(string)"/>
    public static FaultResponder Bytes(byte[] bytes) => async (connection, request) =>
    {
        await connection.ReadBodyAsync(request);
        await connection.WriteAsync(bytes);
        return true;
    };

    /// <summary>Writes a response with a body of known length; the connection stays open.</summary>
    public static FaultResponder Respond(int status, string body = "", params string[] headers) =>
        Bytes(
        [
            .. Encoding.Latin1.GetBytes(Head(status, [$"Content-Length: {Encoding.UTF8.GetByteCount(body)}", .. headers])),
            .. Encoding.UTF8.GetBytes(body),
        ]);

    /// <summary>Reads the whole request, writes bytes, and closes the connection gracefully.</summary>
    public static FaultResponder Close(string text = "") => Then(Bytes(text), _ => Task.FromResult(false));

    /// <summary>Reads the whole request, writes bytes, and resets the connection after the client had time to read them.</summary>
    public static FaultResponder Reset(string text = "") => Then(Bytes(text), async connection =>
    {
        if (text.Length > 0)
        {
            // A reset may arrive before the bytes that were sent earlier.
            await Task.Delay(50, connection.Stopping);
        }

        connection.Reset();
        return false;
    });

    /// <summary>
    /// Reads the whole request, writes bytes, lets the time limit of the client expire, and waits until the client disconnects.
    /// </summary>
    /// <param name="time">The clock of the client.</param>
    /// <param name="text">The bytes.</param>
    /// <param name="limits">
    /// The number of time limits that the client must start first: each read of a download, and each write to its destination, has its own.
    /// </param>
    public static FaultResponder Stall(ImmediateTimeProvider time, string text = "", int limits = 0) => async (connection, request) =>
    {
        limits += time.Limits;
        await Bytes(text)(connection, request);
        while (time.Limits < limits)
        {
            await Task.Delay(5, connection.Stopping);
        }

        time.Advance(FaultTable.AttemptTimeout);
        await connection.WaitForCloseAsync();
        return false;
    };

    /// <summary>
    /// Reads the whole request and writes a response so slowly that the time limit of the client expires at its twentieth byte.
    /// </summary>
    public static FaultResponder ByteByByte(ImmediateTimeProvider time, string text) => async (connection, request) =>
    {
        await connection.ReadBodyAsync(request);
        for (var i = 0; i < 20; i++)
        {
            await connection.WriteAsync(text[i..(i + 1)]);
            time.Advance(FaultTable.AttemptTimeout / 20);
        }

        await connection.WaitForCloseAsync();
        return false;
    };

    /// <summary>Responds before the body of the request was read, or after a part of it for which the server sent 100 Continue.</summary>
    public static FaultResponder Early(string text, bool afterSome = false) => async (connection, _) =>
    {
        if (afterSome)
        {
            await connection.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n");
            await connection.ReadSomeOfBodyAsync();
        }

        await connection.WriteAsync(text);
        await connection.WaitForCloseAsync();
        return false;
    };

    /// <summary>Writes the status line and the headers, and then an endless body.</summary>
    public static FaultResponder Endless(string head, string piece) => Then(Bytes(head), async connection =>
    {
        var bytes = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(piece, 1 + (65536 / piece.Length))));
        while (true)
        {
            await connection.WriteAsync(bytes);
        }
    });

    /// <summary>Formats the status line and the headers.</summary>
    public static string Head(int status, params string[] headers) =>
        $"HTTP/1.1 {status} Reason\r\n" + string.Concat(headers.Select(header => header + "\r\n"))
        + (headers.Any(header => header.StartsWith("Content-Type", StringComparison.OrdinalIgnoreCase))
            ? "" : "Content-Type: application/json\r\n") + "\r\n";

    private static FaultResponder Then(FaultResponder first, Func<FaultConnection, Task<bool>> next) => async (connection, request) =>
    {
        await first(connection, request);
        return await next(connection);
    };
}
