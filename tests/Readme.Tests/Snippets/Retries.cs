using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

internal static class Retries
{
    public static async Task RunAsync(string requestId, RequestMessageCreate message, CancellationToken cancellationToken)
    {
        #region retries
        var limiter = new ApiRateLimiter();   // 1,200 requests in five minutes, for all clients that share it
        var cf1 = new CloudforceOneClient(new()
        {
            AttemptTimeout = TimeSpan.FromSeconds(20),
            TotalTimeout = TimeSpan.FromMinutes(2),
            RateLimiter = limiter,
        });

        var noRetry = new RequestOptions { MaxRetries = 0, AttemptTimeout = TimeSpan.FromSeconds(5) };
        await cf1.Requests.Messages.CreateAsync(requestId, message, noRetry, cancellationToken);
        #endregion
    }
}
