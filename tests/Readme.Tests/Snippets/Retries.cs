using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

internal static class Retries
{
    public static async Task RunAsync(string requestId, RequestMessageCreate message, CancellationToken cancellationToken)
    {
        #region retries
        var limiter = new ApiRateLimiter();   // 1,200 requests in five minutes, for all clients that are given this object
        var cf1 = new CloudforceOneClient(new()
        {
            Timeout = TimeSpan.FromSeconds(20),
            TotalTimeout = TimeSpan.FromMinutes(2),
            RateLimiter = limiter,
        });

        var once = new RequestOptions { MaxRetries = 0, Timeout = TimeSpan.FromSeconds(5) };
        await cf1.Requests.Messages.CreateAsync(requestId, message, once, cancellationToken);
        #endregion
    }
}
