using Cf1Gen;
using Quickstart;

await using var target = await Target.OpenAsync(args);
var cf1 = target.Client;
var tell = new Narrator(target.Wire);
Console.WriteLine(target.Description);

try
{
    if (target.MayWrite)
    {
        await RequestTour.RunAsync(cf1, tell);
        await RequirementTour.RunAsync(cf1, tell);
    }
    else
    {
        await ReadOnlyTour.RunAsync(cf1, tell);
    }

    await ErrorTour.RunAsync(cf1, tell);
}
catch (ApiException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

Console.WriteLine();
Console.WriteLine($"{tell.OperationCount} of 23 operations");
return tell.OperationCount == 23 || !target.MayWrite ? 0 : 1;
