using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>The answers that a <see cref="FaultServer"/> can be told to give.</summary>
internal static class Fault
{
    /// <summary>Reads the whole request and writes bytes; the connection stays.</summary>
    public static FaultAnswer Bytes(string text) => Bytes(Encoding.Latin1.GetBytes(text));

    /// <inheritdoc cref="Bytes(string)"/>
    public static FaultAnswer Bytes(byte[] bytes) => async (connection, request) =>
    {
        await connection.ReadBodyAsync(request);
        await connection.WriteAsync(bytes);
        return true;
    };

    /// <summary>An answer with a body of known length; the connection stays.</summary>
    public static FaultAnswer Answer(int status, string body = "", params string[] headers) =>
        Bytes(Head(status, [$"Content-Length: {Encoding.UTF8.GetByteCount(body)}", .. headers]) + Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(body)));

    /// <summary>Reads the whole request, writes bytes, and closes the connection in order.</summary>
    public static FaultAnswer Close(string text = "") => Then(Bytes(text), _ => Task.FromResult(false));

    /// <summary>Reads the whole request, writes bytes, and resets the connection once the client may have read them.</summary>
    public static FaultAnswer Reset(string text = "") => Then(Bytes(text), async connection =>
    {
        if (text.Length > 0)
        {
            // A reset may overtake what was sent before it.
            await Task.Delay(50, connection.Stopping);
        }

        connection.Reset();
        return false;
    });

    /// <summary>Reads the whole request, writes bytes, lets the time of the client run out, and waits for the client to give up.</summary>
    /// <param name="time">The clock of the client.</param>
    /// <param name="text">The bytes.</param>
    /// <param name="limits">How many more time limits the client must have started before: the reads of a download have their own.</param>
    public static FaultAnswer Stall(QuickTime time, string text = "", int limits = 0) => async (connection, request) =>
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

    /// <summary>Reads the whole request and writes an answer so slowly that the time of the client runs out in its twentieth byte.</summary>
    public static FaultAnswer Drip(QuickTime time, string text) => async (connection, request) =>
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

    /// <summary>Answers before the body of the request has been read, or after some of it that the client was told to send.</summary>
    public static FaultAnswer Early(string text, bool afterSome = false) => async (connection, _) =>
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

    /// <summary>Writes a head, and then a body without an end.</summary>
    public static FaultAnswer Endless(string head, string piece) => Then(Bytes(head), async connection =>
    {
        var bytes = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(piece, 1 + (65536 / piece.Length))));
        while (true)
        {
            await connection.WriteAsync(bytes);
        }
    });

    /// <summary>The status line and headers.</summary>
    public static string Head(int status, params string[] headers) =>
        $"HTTP/1.1 {status} Told\r\n" + string.Concat(headers.Select(header => header + "\r\n"))
        + (headers.Any(header => header.StartsWith("Content-Type", StringComparison.OrdinalIgnoreCase)) ? "" : "Content-Type: application/json\r\n") + "\r\n";

    private static FaultAnswer Then(FaultAnswer first, Func<FaultConnection, Task<bool>> next) => async (connection, request) =>
    {
        await first(connection, request);
        return await next(connection);
    };
}
