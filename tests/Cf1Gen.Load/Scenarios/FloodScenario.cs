using System.Diagnostics;
using System.Globalization;
using Cf1Gen.Load.Client;
using Cf1Gen.Load.Measures;
using Cf1Gen.Load.Server;

namespace Cf1Gen.Load.Scenarios;

/// <summary>A server that refuses everything for some seconds: the client pauses as a whole, and then all calls succeed.</summary>
internal sealed class FloodScenario : Scenario
{
    private const int AtOnce = 64;

    public override string Name => "flood";

    public override string Describe(LoadOptions options) =>
        $"{options.Scaled(2_000):N0} GETs, {AtOnce} at once; for {options.Scaled(5_000):N0} ms every one is answered with 429";

    public override async Task RunAsync(LoadOptions options, ScenarioReport report)
    {
        var count = options.Scaled(2_000);
        var flood = TimeSpan.FromMilliseconds(options.Scaled(5_000));
        var attempts = new int[count];
        var refused = 0;
        var start = Stopwatch.GetTimestamp();
        await using var server = new LoadServer(AnswerAsync);
        var client = LoadClient.Of(server.Address);
        var tally = new Tally();

        await Crowd.RunAsync(count, AtOnce, id => tally.CountAsync(() => client.GetAsync(id), $"item-{id}"));

        tally.Report(report, count);
        report.Expect("requests", count + refused, server.Requests);

        // Only what was on its way when the first 429 came may meet one.
        report.AtMost("calls that were refused", AtOnce, refused);
        report.AtMost("attempts of one call", 3, attempts.Max());

        ValueTask AnswerAsync(Exchange exchange)
        {
            var id = exchange.Head.Id;
            Interlocked.Increment(ref attempts[id]);
            var left = flood - Stopwatch.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                return exchange.ResultAsync($"\"item-{id}\"");
            }

            // A little more than is left, as a server that counts in whole seconds does: timers may be early by a tick.
            Interlocked.Increment(ref refused);
            var wait = Math.Ceiling(left.TotalMilliseconds) + 20;
            return exchange.RefuseAsync(429, string.Create(CultureInfo.InvariantCulture, $"Retry-After-Ms: {wait}"));
        }
    }
}
