using Acme.Intel;
using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

internal static class Credentials
{
    public static CloudforceOneClient[] Create(string token, string email, string key, Func<CancellationToken, Task<string>> readTokenAsync)
    {
        #region credentials
        var byToken = new CloudforceOneClient(new() { Credential = ApiCredential.BearerToken(token) });
        var byKey = new CloudforceOneClient(new() { Credential = ApiCredential.EmailKey(email, key) });
        var byProvider = new CloudforceOneClient(new()
        {
            Credential = ApiCredential.FromProvider(
                async cancellationToken => ApiCredential.BearerToken(await readTokenAsync(cancellationToken))),
        });
        #endregion
        return [byToken, byKey, byProvider];
    }

    public static IntelClient Create(string clientId, string clientSecret, Uri tokenUrl)
    {
        #region client-credentials
        var byClient = new IntelClient(new()
        {
            Credential = ApiCredential.ClientCredentials(clientId, clientSecret, new() { TokenUrl = tokenUrl, Scopes = ["reports:read"] }),
        });
        #endregion
        return byClient;
    }

    public static void AddHost(CloudforceOneClientOptions options)
    {
        #region credential-hosts
        options.CredentialHosts.Add("uploads.example.com");
        #endregion
    }
}
