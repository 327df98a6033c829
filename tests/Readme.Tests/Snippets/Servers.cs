using Acme.Intel;
using Cf1Gen;

namespace Acme.Snippets;

internal static class Servers
{
    public static IntelClient Create(string key, HttpClient http)
    {
        #region server
        var intel = new IntelClient(new()
        {
            Region = "eu",                                           // default: INTEL_REGION, or the default of the document
            Credential = ApiCredential.Header("X-Intel-Key", key),   // default: INTEL_API_KEY
            HttpClient = http,                                       // optional
        });
        #endregion
        return intel;
    }
}
