using System.Diagnostics;
using Cf1Gen.Load.Client;
using Cf1Gen.Load.Measures;
using Cf1Gen.Load.Server;

namespace Cf1Gen.Load.Scenarios;

/// <summary>Creates and disposes of clients, which must release their system resources.</summary>
internal sealed class ClientScenario : Scenario
{
    private const int Clients = 100;
    private const int ClientsAtOnce = 10;
    private const int CallsAtOnce = 4;
    private const int Tolerance = 5;

    // Idle connections are looked through every 15 seconds, and idle threads of the pool end after 20.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    public override string Name => "clients";

    public override string Describe(LoadOptions options) =>
        $"{Clients} clients with {options.Scaled(1_000):N0} calls each, every other one with an HttpClient of its own, which is disposed of";

    public override async Task RunAsync(LoadOptions options, ScenarioReport report)
    {
        var calls = options.Scaled(1_000);
        var tally = new Tally();
        var traces = new WeakReference[Clients];
        Census start;
        await using (var server = new LoadServer(exchange => exchange.ResultAsync($"\"item-{exchange.Head.Id}\"")))
        {
            // Objects that a process creates once belong to the start.
            await UseAsync(server, isOwn: false, 1, new Tally());
            start = Census.Take();
            await Crowd.RunAsync(Clients, ClientsAtOnce, async id => traces[id] = await UseAsync(server, id % 2 == 1, calls, tally));
        }

        tally.Report(report, Clients * calls);
        if (options.JudgesMachine)
        {
            await CompareAsync(start, report);
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        report.Expect("clients that are still in memory", 0, traces.Count(trace => trace.IsAlive));
    }

    private static async Task<WeakReference> UseAsync(LoadServer server, bool isOwn, int calls, Tally tally)
    {
        using var http = isOwn ? new HttpClient() : null;
        var client = LoadClient.Of(server.Address, options => options.HttpClient = http);
        await Crowd.RunAsync(calls, CallsAtOnce, id => tally.CountAsync(() => client.GetAsync(id), $"item-{id}"));
        return new WeakReference(client);
    }

    private static async Task CompareAsync(Census start, ScenarioReport report)
    {
        var waiting = Stopwatch.StartNew();
        var end = Census.Take();
        while ((end.Sockets > start.Sockets + Tolerance || end.Threads > start.Threads + Tolerance) && waiting.Elapsed < s_patience)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(250));
            end = Census.Take();
        }

        report.AtMost("sockets at the end", start.Sockets + Tolerance, end.Sockets);
        report.AtMost("threads at the end", start.Threads + Tolerance, end.Threads);
        report.Say($"they were back after {waiting.Elapsed.Seconds} s");
    }
}
