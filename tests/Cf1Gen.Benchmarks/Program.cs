using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Cf1Gen.Benchmarks.Generator;
using Cf1Gen.Benchmarks.Startup;
using Perfolizer.Horology;

if (args is ["document", var path])
{
    var result = DocumentCost.Measure(path);
    GeneratorCost.Measure(path, Console.Out);
    return result;
}

if (args is ["document-once", var work, var read])
{
    GeneratorCost.RunOnce(work, read, Console.Out);
    return 0;
}

if (args is ["compile", var compiled, .. { Length: <= 2 } earlier])
{
    CompileCost.Measure(compiled, earlier.ElementAtOrDefault(0), earlier.ElementAtOrDefault(1), Console.Out);
    return 0;
}

if (args is ["cancellation", var cancelled])
{
    CancellationDelays.Measure(cancelled, Console.Out);
    return 0;
}

if (args is ["additions", var document, var baseline, .. var overlays])
{
    AdditionCost.Measure(document, baseline, overlays, Console.Out);
    return 0;
}

if (args is ["startup" or "cold", ..])
{
    var runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 40;
    (args[0] == "startup" ? (Action<int, TextWriter>)ProcessCosts.MeasureStartup : ProcessCosts.MeasureCalls)(runs, Console.Out);
    return 0;
}

// In one process, so that both sides of a ratio run under the same load, and so that nothing is built again for each of them.
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).AsMutator())
    .AddDiagnoser(MemoryDiagnoser.Default)
    .HideColumns(Column.Error, Column.StdDev, Column.Median)
    .WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Microsecond).WithRatioStyle(RatioStyle.Value));

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
