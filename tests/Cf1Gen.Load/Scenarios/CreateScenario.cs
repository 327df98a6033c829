using Cf1Gen.Load.Client;
using Cf1Gen.Load.Measures;
using Cf1Gen.Load.Server;

namespace Cf1Gen.Load.Scenarios;

/// <summary>Creates whose connection breaks when the server has them: none may arrive twice.</summary>
internal sealed class CreateScenario : Scenario
{
    private const int AtOnce = 64;

    public override string Name => "creates";

    public override string Describe(LoadOptions options) =>
        $"{options.Scaled(2_000):N0} POSTs, {AtOnce} at once, every other one without a body; 10 % reset or closed after the body was read";

    public override async Task RunAsync(LoadOptions options, ScenarioReport report)
    {
        var count = options.Scaled(2_000);
        var arrived = new int[count];
        await using var server = new LoadServer(AnswerAsync);
        var client = LoadClient.Of(server.Address);
        var tally = new Tally();
        var typed = 0;

        await Crowd.RunAsync(count, AtOnce, CreateAsync);

        var cut = Enumerable.Range(0, count).Count(IsCut);
        tally.Report(report, count - cut);
        report.Expect("typed failures after one attempt", cut, typed);
        report.Expect("creates that arrived", count, arrived.Count(times => times > 0));
        report.Expect("creates that arrived twice", 0, arrived.Count(times => times > 1));

        bool IsCut(int id) => Chance.Of(options.Seed, id, 1) < 0.10;

        async ValueTask AnswerAsync(Exchange exchange)
        {
            await exchange.SkipBodyAsync();
            var id = exchange.Head.Id;
            Interlocked.Increment(ref arrived[id]);
            if (!IsCut(id))
            {
                await exchange.ResultAsync($"\"item-{id}\"");
            }
            else if (id % 4 < 2)
            {
                exchange.Reset();
            }
            else
            {
                exchange.Close();
            }
        }

        async Task CreateAsync(int id)
        {
            try
            {
                tally.Count(await client.CreateAsync(id, hasBody: id % 2 == 0), $"item-{id}");
            }
            catch (ApiConnectionException e) when (IsCut(id) && e.Attempts == 1)
            {
                Interlocked.Increment(ref typed);
            }
            catch (Exception e)
            {
                tally.Lose(e);
            }
        }
    }
}
