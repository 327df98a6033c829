using Cf1Gen.Fuzz;
using Cf1Gen.Fuzz.Json;

if (args is ["--digest", .. var folders])
{
    Console.WriteLine(OutputDigest.Of(folders));
    return 0;
}

if (args is ["json", .. var rest])
{
    return JsonFuzz.Run(rest, Console.Out);
}

if (FuzzOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(FuzzOptions.Usage);
    return 2;
}

return new FuzzRun(options, Console.Out).Run().FailedMutants == 0 ? 0 : 1;
