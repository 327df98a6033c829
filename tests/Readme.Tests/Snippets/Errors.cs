using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Readme.Tests.Snippets;

internal static class Errors
{
    public static async Task RunAsync(CloudforceOneClient cf1, string requestId)
    {
        #region errors
        try
        {
            await cf1.Requests.DeleteAsync(requestId);
        }
        catch (ApiRateLimitException e) when (e.RetryAfter is { } wait)
        {
            Console.WriteLine($"Too many requests; the API asks for a pause of {wait}.");
        }
        catch (ApiException e)
        {
            foreach (ApiError error in e.Errors)
            {
                Console.WriteLine($"{(int?)e.StatusCode} {error.Code}: {error.Message} (ray {e.RayId})");
            }
        }
        #endregion
    }
}
