using System.Diagnostics;
using System.Globalization;
using Cf1Gen.Load.Measures;
using Cf1Gen.Load.Scenarios;

namespace Cf1Gen.Load;

/// <summary>Runs scenarios one after the other and reports the result of each.</summary>
public sealed class LoadRun(LoadOptions options, TextWriter output)
{
    /// <summary>The scenarios that there are.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        // First, before others leave idle connections and threads behind.
        new ClientScenario(),
        new GetScenario(), new CreateScenario(), new UploadScenario(), new CancellationScenario(),
        new LatencyScenario(), new LargeUploadScenario(), new LargeDownloadScenario(), new FloodScenario(),
    ];

    /// <summary>Runs to the end.</summary>
    /// <returns>How much was not as it must be.</returns>
    public async Task<int> RunAsync()
    {
        var violations = 0;
        foreach (var scenario in All.Where(scenario => options.Only.Count == 0 || options.Only.Contains(scenario.Name)))
        {
            violations += await RunAsync(scenario);
        }

        await output.WriteLineAsync(violations == 0 ? "All is as it must be." : $"{violations} violations");
        return violations;
    }

    private async Task<int> RunAsync(Scenario scenario)
    {
        await output.WriteLineAsync($"{scenario.Name}: {scenario.Describe(options)}");
        var report = new ScenarioReport(output);
        var start = Stopwatch.GetTimestamp();
        using (var unobserved = new UnobservedExceptions())
        {
            await scenario.RunAsync(options, report);
            report.Expect("unobserved exceptions", 0, unobserved.Count());
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"  {(report.Violations == 0 ? "ok" : "NOT OK")} in {seconds:0.0} s"));
        return report.Violations;
    }
}
