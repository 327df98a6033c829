using System.Text.Json;
using Cf1Gen.CloudforceOne;

namespace Acme.Snippets;

internal static class ModelJson
{
    public static void Run(RequestItem rfi)
    {
        #region json
        string json = rfi.ToJson();
        RequestItem item = RequestItem.FromJson(json);   // reads it like a response: unknown fields are kept

        if (!item.TryGet(request => request.Summary, out var summary))
        {
            summary = "(none)";   // the response had no summary: item.Summary throws
        }
        #endregion
        Console.WriteLine(summary);
    }

    public static string Write(IReadOnlyList<RequestItem> items)
    {
        #region json-types
        var options = new JsonSerializerOptions { TypeInfoResolverChain = { CloudforceOneClient.JsonTypes } };
        string list = JsonSerializer.Serialize(items, options.GetTypeInfo(typeof(IReadOnlyList<RequestItem>)));
        #endregion
        return list;
    }
}
