using Cf1Gen.Load.Client;
using Cf1Gen.Load.Measures;
using Cf1Gen.Load.Server;

namespace Cf1Gen.Load.Scenarios;

/// <summary>Many reads on one client, one fifth of which fail at first.</summary>
internal sealed class GetScenario : Scenario
{
    private const int AtOnce = 512;

    // No read meets more faults than this: a client with the default of two retries must bring every one home.
    private const int MostFaults = 2;

    public override string Name => "gets";

    public override string Describe(LoadOptions options) =>
        $"{options.Scaled(20_000):N0} GETs on one client, {AtOnce} at once; 10 % 503, 5 % reset, 5 % 429, at most {MostFaults} faults each";

    public override async Task RunAsync(LoadOptions options, ScenarioReport report)
    {
        var count = options.Scaled(20_000);
        var attempts = new int[count];
        var (unavailable, resets, limited) = (0, 0, 0);
        await using var server = new LoadServer(AnswerAsync);
        var client = LoadClient.Of(server.Address);
        var tally = new Tally();

        await Crowd.RunAsync(count, AtOnce, id => tally.CountAsync(() => client.GetAsync(id), $"item-{id}"));

        tally.Report(report, count);
        report.Say($"faults: {unavailable} × 503, {resets} × reset, {limited} × 429");
        report.Expect("requests", count + unavailable + resets + limited, server.Requests);
        report.AtMost("connections at once", (long)(AtOnce * 1.1), server.MostAtOnce);
        report.AtMost("connections in all, one more for each reset", (long)(AtOnce * 1.1) + resets, server.Accepted);

        ValueTask AnswerAsync(Exchange exchange)
        {
            var id = exchange.Head.Id;
            var attempt = Interlocked.Increment(ref attempts[id]);
            switch (attempt > MostFaults ? 1 : Chance.Of(options.Seed, id, attempt))
            {
                case < 0.10:
                    Interlocked.Increment(ref unavailable);
                    return exchange.RefuseAsync(503);
                case < 0.15:
                    Interlocked.Increment(ref resets);
                    exchange.Reset();
                    return default;
                case < 0.20:
                    Interlocked.Increment(ref limited);
                    return exchange.RefuseAsync(429, "Retry-After-Ms: 5");
                default:
                    return exchange.ResultAsync($"\"item-{id}\"");
            }
        }
    }
}
