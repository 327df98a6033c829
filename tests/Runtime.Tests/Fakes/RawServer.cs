using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A server on a real socket that answers each connection with bytes, and then closes it.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<string> _requests = [];
    private readonly Func<int, string> _answer;
    private readonly Task _running;

    /// <param name="answer">Gives the bytes for the n-th connection, from 0 on; an empty text resets it.</param>
    public RawServer(Func<int, string> answer)
    {
        _answer = answer;
        _listener.Start();
        _running = RunAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v4");

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

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _running;
    }

    private async Task RunAsync()
    {
        for (var connection = 0; ; connection++)
        {
            Socket socket;
            try
            {
                socket = await _listener.AcceptSocketAsync();
            }
            catch (SocketException)
            {
                return;
            }
            catch (InvalidOperationException)
            {
                // Stopped between two connections, or while it waited for one.
                return;
            }

            using (socket)
            {
                await ServeAsync(socket, _answer(connection));
            }
        }
    }

    private async Task ServeAsync(Socket socket, string answer)
    {
        var request = new StringBuilder();
        var buffer = new byte[65536];
        while (!IsWhole(request.ToString()) && await socket.ReceiveAsync(buffer) is > 0 and var count)
        {
            request.Append(Encoding.Latin1.GetString(buffer, 0, count));
        }

        lock (_requests)
        {
            _requests.Add(request.ToString());
        }

        if (answer.Length == 0)
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
            return;
        }

        await socket.SendAsync(Encoding.Latin1.GetBytes(answer));
        socket.Shutdown(SocketShutdown.Send);
    }

    private static bool IsWhole(string request)
    {
        var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        const string Length = "\r\nContent-Length: ";
        var at = request.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        return request.Contains("chunked", StringComparison.OrdinalIgnoreCase)
            ? request.EndsWith("0\r\n\r\n", StringComparison.Ordinal)
            : at < 0 || request.Length >= end + 4 + int.Parse(request[(at + Length.Length)..].Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);
    }
}
