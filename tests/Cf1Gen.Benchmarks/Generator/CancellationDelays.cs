using System.Diagnostics;
using System.Globalization;
using Cf1Gen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Benchmarks.Generator;

/// <summary>How long the generator goes on after an editor has cancelled it: it is cancelled at points all over its run.</summary>
internal static class CancellationDelays
{
    private const int Points = 200;

    /// <param name="path">The document.</param>
    /// <param name="output">The writer of the delays.</param>
    public static void Measure(string path, TextWriter output)
    {
        var document = new DocumentFile(path, File.ReadAllText(path));

        // The first runs compile the generator itself.
        var whole = Enumerable.Range(0, 3).Select(_ => Run(document, Timeout.InfiniteTimeSpan)).Min(run => run.Elapsed);
        var delays = Enumerable.Range(0, Points)
            .Select(point => whole * (point + 0.5) / Points)
            .Select(at => (At: at, Run: Run(document, at)))
            .Where(cancelled => cancelled.Run.Delay is not null)
            .Select(cancelled => (cancelled.At, Delay: cancelled.Run.Delay!.Value))
            .OrderByDescending(cancelled => cancelled.Delay)
            .ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(path)}: {whole.TotalMilliseconds:0} ms if not cancelled; cancelled at {delays.Count} points, it ended after {delays[delays.Count / 2].Delay.TotalMilliseconds:0.0} ms (median)"));
        foreach (var (at, delay) in delays.Take(8))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {delay.TotalMilliseconds,7:0.0} ms after being cancelled at {at.TotalMilliseconds:0} ms"));
        }
    }

    /// <returns>How long the run took, and how much of that was behind the cancellation; null where it had ended before.</returns>
    private static (TimeSpan Elapsed, TimeSpan? Delay) Run(DocumentFile document, TimeSpan cancelAfter)
    {
        GC.Collect();
        var driver = CSharpGeneratorDriver.Create(
            [new Cf1Generator().AsSourceGenerator()],
            [document],
            new CSharpParseOptions(LanguageVersion.CSharp12),
            new ProjectOptions(document, new DocumentOptions()));
        var project = CSharpCompilation.Create("Consumer");
        using var cancellation = new CancellationTokenSource();
        long cancelled = 0;
        using var registration = cancellation.Token.Register(() => cancelled = Stopwatch.GetTimestamp());
        var start = Stopwatch.GetTimestamp();
        cancellation.CancelAfter(cancelAfter);
        try
        {
            driver.RunGenerators(project, cancellation.Token);
            return (Stopwatch.GetElapsedTime(start), null);
        }
        catch (OperationCanceledException)
        {
            return (Stopwatch.GetElapsedTime(start), Stopwatch.GetElapsedTime(cancelled));
        }
    }
}
