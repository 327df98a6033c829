using Cf1Gen;
using Quickstart;

await using var session = await QuickstartSession.StartAsync(args);
var cf1 = session.Client;
var reporter = new ConsoleReporter(session.Trace);
Console.WriteLine(session.Description);

try
{
    if (session.CanWrite)
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
return reporter.OperationCount == 23 || !session.CanWrite ? 0 : 1;
