using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

internal static class Credentials
{
    public static CloudforceOneClient[] Make(string token, string email, string key, Func<CancellationToken, Task<string>> fetch)
    {
        #region credentials
        var byToken = new CloudforceOneClient(new() { Credential = ApiCredential.Token(token) });
        var byKey = new CloudforceOneClient(new() { Credential = ApiCredential.EmailKey(email, key) });
        var byProvider = new CloudforceOneClient(new()
        {
            Credential = ApiCredential.FromProvider(async cancellation => ApiCredential.Token(await fetch(cancellation))),
        });
        #endregion
        return [byToken, byKey, byProvider];
    }
}
