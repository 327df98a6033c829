using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

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
            Console.WriteLine($"Too many requests. Retry after {wait}.");
        }
        catch (ApiException e)
        {
            Console.WriteLine(e.Message);   // 404 Not Found from DELETE …: 10404 The request … does not exist.
            foreach (ApiError error in e.Errors)
            {
                Console.WriteLine($"{error.Code}: {error.Message} {error.Pointer}");
            }
        }
        #endregion
    }
}
