using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Quickstart;

/// <summary>What a call that fails looks like.</summary>
internal static class ErrorTour
{
    public static async Task RunAsync(CloudforceOneClient cf1, Narrator tell)
    {
        try
        {
            await cf1.Requests.GetAsync("00000000-0000-0000-0000-000000000000");
        }
        catch (ApiRateLimitException e) when (e.RetryAfter is { } wait)
        {
            Console.WriteLine($"Too many calls; try again in {wait}.");
        }
        catch (ApiException e)
        {
            tell.Refused(e);
        }
    }
}
