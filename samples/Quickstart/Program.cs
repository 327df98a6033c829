using Cf1Gen;
using Quickstart;

await using var api = await ApiConnection.OpenAsync(args);
var cf1 = api.Client;
var reporter = new ConsoleReporter(api.Trace);
Console.WriteLine(api.Description);

try
{
    if (api.CanWrite)
    {
        await RequestExample.RunAsync(cf1, reporter);
        await RequirementExample.RunAsync(cf1, reporter);
    }
    else
    {
        await ReadOnlyExample.RunAsync(cf1, reporter);
    }

    await ErrorExample.RunAsync(cf1, reporter);
}
catch (ApiException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

Console.WriteLine();
Console.WriteLine($"{reporter.OperationCount} of 23 operations called");
return reporter.OperationCount == 23 || !api.CanWrite ? 0 : 1;
