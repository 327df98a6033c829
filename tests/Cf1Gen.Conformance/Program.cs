using Cf1Gen.Conformance;

if (ConformanceOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(ConformanceOptions.Usage);
    return 2;
}

var report = await new ConformanceRun(options, Console.Out, Console.Error).RunAsync();
return report.Findings.Any() ? 1 : 0;
