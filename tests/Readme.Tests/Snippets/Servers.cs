using Acme.Intel;
using Cf1Gen;

namespace Acme.Snippets;

internal static class Servers
{
    public static IntelClient Make(string key, HttpClient http)
    {
        #region server
        var intel = new IntelClient(new()
        {
            Region = "eu",                                           // or INTEL_REGION; else the document's default
            Credential = ApiCredential.Header("X-Intel-Key", key),   // or INTEL_API_KEY
            HttpClient = http,                                       // only if you have one of your own
        });
        #endregion
        return intel;
    }
}
