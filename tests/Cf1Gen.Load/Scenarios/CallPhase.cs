using Cf1Gen.Load.Client;
using Cf1Gen.Load.Server;

namespace Cf1Gen.Load.Scenarios;

/// <summary>A phase that a call is kept in, so that it can be cancelled there.</summary>
/// <param name="Name">What the call is doing.</param>
/// <param name="Answer">The way the server keeps the call in the phase.</param>
/// <param name="Call">The call.</param>
internal sealed record CallPhase(string Name, Func<Exchange, ValueTask> Answer, Func<LoadClient, CancellationToken, Task> Call)
{
    private const long LargeFile = 1L << 40;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(1);

    /// <summary>The phases, in the order in which a call goes through them.</summary>
    internal static IReadOnlyList<CallPhase> All { get; } =
    [
        new("waiting for a turn at the limiter", exchange => exchange.ResultAsync("\"item-1\""), Get) { Configure = LimitToOne },
        new("waiting for the pause after a 429", exchange => exchange.RefuseAsync(429, "Retry-After: 30"), Get),
        new("connecting", _ => default, Get) { IsConnecting = true },
        new("sending, and nobody reads", IgnoreAsync, Upload),
        new("waiting for an answer", exchange => exchange.StandStillAsync(), Get),
        new("reading half an answer", StopHalfWayAsync, Get),
        new("waiting before a retry", exchange => exchange.RefuseAsync(503), Get),
        new("going through pages", exchange => exchange.ResultAsync(ItemPages.Of(exchange.Head.Target, int.MaxValue)), ListAsync),
        new("uploading", ReadSlowlyAsync, Upload),
        new("downloading", exchange => exchange.SendFileAsync(new PatternStream(1, LargeFile), s_pause), DownloadAsync),
        new("downloading, and nothing comes", StopFileAsync, DownloadAsync),
    ];

    /// <summary>Whether there is to be no connection.</summary>
    internal bool IsConnecting { get; init; }

    /// <summary>Gets the client options that the phase needs.</summary>
    internal Action<LoadClientOptions>? Configure { get; init; }

    // The call that comes first, and is not measured, has the one turn.
    private static void LimitToOne(LoadClientOptions options) => options.RateLimiter = new ApiRateLimiter(1, TimeSpan.FromMinutes(5));

    private static Task Get(LoadClient client, CancellationToken cancellationToken) => client.GetAsync(1, cancellationToken);

    private static async Task Upload(LoadClient client, CancellationToken cancellationToken)
    {
        using var content = new PatternStream(1, LargeFile);
        await client.UploadAsync(1, UploadFile.FromStream(content, "large"), null, cancellationToken);
    }

    private static async Task ListAsync(LoadClient client, CancellationToken cancellationToken)
    {
        await foreach (var item in client.ListAsync(cancellationToken))
        {
        }
    }

    private static async Task DownloadAsync(LoadClient client, CancellationToken cancellationToken)
    {
        await using var download = await client.DownloadAsync(1, cancellationToken);
        await download.CopyToAsync(Stream.Null, null, cancellationToken);
    }

    private static async ValueTask IgnoreAsync(Exchange exchange)
    {
        await exchange.ContinueAsync();
        await Task.Delay(TimeSpan.FromSeconds(1));
        exchange.Reset();
    }

    private static async ValueTask StopHalfWayAsync(Exchange exchange)
    {
        await exchange.BeginAsync(length: 1000);
        await exchange.WriteAsync("{\"success\":true,"u8.ToArray());
        await exchange.StandStillAsync();
    }

    private static async ValueTask StopFileAsync(Exchange exchange)
    {
        await exchange.BeginAsync(LargeFile);
        await exchange.StandStillAsync();
    }

    private static async ValueTask ReadSlowlyAsync(Exchange exchange)
    {
        var buffer = new byte[65536];
        while (await exchange.ReadAsync(buffer) > 0)
        {
            await Task.Delay(s_pause);
        }
    }
}
