using Cf1Gen.Compatibility;
using Cf1Gen.Compatibility.Changes;
using Cf1Gen.Compatibility.Verbs;

var isVerbs = args is ["verbs", ..];
if (CompatibilityOptions.Parse(isVerbs ? args[1..] : args) is not { } options)
{
    await Console.Error.WriteLineAsync(CompatibilityOptions.Usage);
    return 2;
}

if (options.Lists)
{
    Console.WriteLine(string.Join(Environment.NewLine, ChangeKinds.All));
    return 0;
}

if (isVerbs)
{
    new VerbRun(options, Console.Out).Run();
    return 0;
}

return new CompatibilityRun(options, Console.Out).Run().Breaks.Count == 0 ? 0 : 1;
