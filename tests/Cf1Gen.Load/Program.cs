using Cf1Gen.Load;

if (LoadOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(LoadOptions.Usage);
    return 2;
}

return await new LoadRun(options, Console.Out).RunAsync() == 0 ? 0 : 1;
