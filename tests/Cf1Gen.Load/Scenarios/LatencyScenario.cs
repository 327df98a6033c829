using System.Diagnostics;
using Cf1Gen.Load.Client;
using Cf1Gen.Load.Measures;
using Cf1Gen.Load.Server;

namespace Cf1Gen.Load.Scenarios;

/// <summary>How long a call takes to return after the caller's wish to end it, in each phase that it can be in.</summary>
internal sealed class LatencyScenario : Scenario
{
    private const double MostMilliseconds = 50;

    public override string Name => "latency";

    public override string Describe(LoadOptions options) =>
        $"{options.Scaled(100):N0} cancellations in each phase of a call; each must return within {MostMilliseconds} ms";

    public override async Task RunAsync(LoadOptions options, ScenarioReport report)
    {
        foreach (var phase in CallPhase.All)
        {
            await using var server = new LoadServer(phase.Answer);
            using var stalled = phase.IsConnecting ? await StalledListener.StartAsync() : null;
            var client = LoadClient.Of(stalled?.Address ?? server.Address, phase.Configure);

            // Neither the first compilation and loading nor the call that delays the others is measured.
            await MeasureAsync(client, phase);
            var times = new Distribution();
            for (var sample = 0; sample < options.Scaled(100); sample++)
            {
                if (await MeasureAsync(client, phase) is { } time)
                {
                    times.Add(time);
                }
            }

            report.Expect($"{phase.Name}: cancelled as it should be", options.Scaled(100), times.Count);
            if (times.Count > 0)
            {
                report.Check(!options.JudgesMachine || times.Most <= MostMilliseconds, $"  {times}");
            }
        }
    }

    // Null when the call did not wait in its phase, or did not end with the caller's cancellation.
    private static async Task<TimeSpan?> MeasureAsync(LoadClient client, CallPhase phase)
    {
        using var cancellation = new CancellationTokenSource();
        var call = phase.Call(client, cancellation.Token);
        await Task.WhenAny(call, Task.Delay(Random.Shared.Next(10, 30)));
        if (call.IsCompleted)
        {
            return null;
        }

        var start = Stopwatch.GetTimestamp();
        await cancellation.CancelAsync();
        try
        {
            await call;
            return null;
        }
        catch (OperationCanceledException e) when (e.CancellationToken == cancellation.Token)
        {
            return Stopwatch.GetElapsedTime(start);
        }
    }
}
