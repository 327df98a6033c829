using System.Text.Json;
using Cf1Gen;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

internal static class Undocumented
{
    public static async Task RunAsync(CloudforceOneClient cf1, string accountId)
    {
        #region undocumented
        JsonElement result = await cf1.SendAsync(HttpMethod.Get, $"/accounts/{accountId}/cloudforce-one/requests/stats");
        #endregion
        Console.WriteLine(result);
    }
}
