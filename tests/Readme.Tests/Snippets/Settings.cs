using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

internal static class Settings
{
    public static async Task RunAsync(string token, CancellationToken cancellationToken)
    {
        #region settings
        var cf1 = new CloudforceOneClient(new()
        {
            AccountId = "023e105f4ecef8ad9ca31a8372d0c353",
            Credential = ApiCredential.BearerToken(token),
            MaxRetries = 4,
        });
        CloudforceOneClient other = cf1.ForAccount("353c0d2738a13ca9dfe8cef4f501e320");   // shares its connections

        var options = new RequestOptions { AttemptTimeout = TimeSpan.FromSeconds(5) };
        RequestQuota quota = await other.Requests.GetQuotaAsync(options, cancellationToken);
        #endregion
        Console.WriteLine(quota.Remaining);
    }
}
