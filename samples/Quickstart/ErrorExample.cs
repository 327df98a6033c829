using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Quickstart;

/// <summary>Handles the error of a call.</summary>
internal static class ErrorExample
{
    public static async Task RunAsync(CloudforceOneClient cf1, ConsoleReporter reporter)
    {
        try
        {
            await cf1.Requests.GetAsync("00000000-0000-0000-0000-000000000000");
        }
        catch (ApiRateLimitException e) when (e.RetryAfter is { } wait)
        {
            Console.WriteLine($"Too many requests. Try again in {wait}.");
        }
        catch (ApiException e)
        {
            reporter.ReportError(e);
        }
    }
}
