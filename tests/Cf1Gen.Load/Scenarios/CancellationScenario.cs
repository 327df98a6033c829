using Cf1Gen.Load.Client;
using Cf1Gen.Load.Measures;
using Cf1Gen.Load.Server;

namespace Cf1Gen.Load.Scenarios;

/// <summary>Calls that are cancelled at any time: each ends, as it should, and leaves nothing behind.</summary>
internal sealed class CancellationScenario : Scenario
{
    private const int AtOnce = 128;
    private const double LongestWait = 30;
    private const int FileLength = 256 * 1024;

    private static readonly TimeSpan s_hung = TimeSpan.FromSeconds(10);

    public override string Name => "cancellations";

    public override string Describe(LoadOptions options) =>
        $"{options.Scaled(10_000):N0} GETs, uploads, downloads and lists, {AtOnce} at once, cancelled after 0 to {LongestWait} ms";

    public override async Task RunAsync(LoadOptions options, ScenarioReport report)
    {
        var count = options.Scaled(10_000);
        await using var server = new LoadServer(AnswerAsync);
        var client = LoadClient.Of(server.Address);
        var tally = new Tally();
        var (cancelled, hung) = (0, 0);

        await Crowd.RunAsync(count, AtOnce, CallAsync);

        report.Say($"{tally.Right} ended before, {cancelled} were cancelled");
        tally.Report(report, count - cancelled);
        report.Expect("hung", 0, hung);
        report.Check(await client.GetAsync(4) == "item-4", "the client still works");

        async Task CallAsync(int id)
        {
            using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(LongestWait * Chance.Of(options.Seed, id, 1)));
            try
            {
                tally.Count(await Call(client, id, cancellation.Token).WaitAsync(s_hung, CancellationToken.None), $"item-{id}");
            }
            catch (OperationCanceledException e) when (e.CancellationToken == cancellation.Token)
            {
                Interlocked.Increment(ref cancelled);
            }
            catch (TimeoutException)
            {
                Interlocked.Increment(ref hung);
            }
            catch (Exception e)
            {
                tally.Lose(e);
            }
        }
    }

    private static async Task<string> Call(LoadClient client, int id, CancellationToken cancellationToken)
    {
        switch (id % 4)
        {
            case 0:
                return await client.GetAsync(id, cancellationToken);
            case 1:
                using (var content = new PatternStream(id, FileLength))
                {
                    return await client.UploadAsync(id, UploadFile.FromStream(content, "x"), null, cancellationToken);
                }

            case 2:
                await using (var download = await client.DownloadAsync(id, cancellationToken))
                {
                    await download.CopyToAsync(Stream.Null, null, cancellationToken);
                    return $"item-{id}";
                }

            default:
                var items = 0;
                await foreach (var item in client.ListAsync(cancellationToken))
                {
                    items++;
                }

                return items == 3 * ItemPages.Size ? $"item-{id}" : $"{items} items";
        }
    }

    // Sooner or later, and at times only to the second attempt: so that every phase of a call is met.
    private static async ValueTask AnswerAsync(Exchange exchange)
    {
        await exchange.SkipBodyAsync();
        await Task.Delay(Random.Shared.Next(0, 20));
        var target = exchange.Head.Target;
        if (target.Contains("?page=", StringComparison.Ordinal))
        {
            await exchange.ResultAsync(ItemPages.Of(target, pages: 3));
        }
        else if (exchange.Head.Method == "GET" && target.Contains("/files/", StringComparison.Ordinal))
        {
            await exchange.SendFileAsync(new PatternStream(exchange.Head.Id, FileLength));
        }
        else if (Random.Shared.Next(20) == 0)
        {
            await exchange.RefuseAsync(503);
        }
        else
        {
            await exchange.ResultAsync($"\"item-{exchange.Head.Id}\"");
        }
    }
}
