using System.Collections.Concurrent;
using System.Diagnostics;
using Cf1Gen.Compatibility.Documents;
using Cf1Gen.Conformance.Reporting;

namespace Cf1Gen.Conformance;

/// <summary>Calls all operations of documents through their generated clients, and judges requests and results.</summary>
/// <param name="options">The options.</param>
/// <param name="output">Receives the report.</param>
/// <param name="progress">Receives the name of each document before it is judged.</param>
public sealed class ConformanceRun(ConformanceOptions options, TextWriter output, TextWriter progress)
{
    /// <summary>Runs to the end.</summary>
    public async Task<ConformanceReport> RunAsync()
    {
        var files = DocumentFiles.Find(options.Paths, options.Largest).ToArray();
        if (options.Count is { } count)
        {
#pragma warning disable CA5394 // A seed has to choose the same documents everywhere.
            new Random(options.Seed).Shuffle(files);
#pragma warning restore CA5394
            files = files[..Math.Min(count, files.Length)];
        }

        var clock = Stopwatch.StartNew();
        var outcomes = new ConcurrentBag<(int Index, IReadOnlyList<OperationOutcome> Operations)>();
        await Parallel.ForEachAsync(
            files.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads },
            async (file, _) =>
            {
                if (clock.Elapsed < options.Duration && DocumentFiles.Read(file.Item.Name, file.Item.Path) is { } document)
                {
                    await progress.WriteLineAsync(document.Name);
                    outcomes.Add((file.Index, await new DocumentRun(document, file.Item.Path, options).RunAsync()));
                }
            });
        var report = new ConformanceReport(
            outcomes.Count, [.. outcomes.OrderBy(document => document.Index).SelectMany(document => document.Operations)]);
        report.Print(output, options.PrintsAll);
        return report;
    }
}
