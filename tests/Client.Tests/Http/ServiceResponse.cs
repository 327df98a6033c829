using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Cf1Gen.Client.Tests.Http;

/// <summary>Creates responses in the form of the service.</summary>
internal static class ServiceResponse
{
    public const string RequestId = "8f2c1e0d9b7a6543-FRA";

    /// <summary>Creates a response with a result in its envelope.</summary>
    public static HttpResponseMessage Result(JsonNode? result)
    {
        var envelope = new JsonObject { ["success"] = true, ["errors"] = new JsonArray(), ["messages"] = new JsonArray() };
        if (result is not null)
        {
            envelope["result"] = result.DeepClone();
        }

        return Body(envelope);
    }

    /// <summary>Creates a response with a JSON body.</summary>
    public static HttpResponseMessage Body(JsonNode json, HttpStatusCode status = HttpStatusCode.OK) => Body(json.ToJsonString(), status);

    /// <summary>Creates a response with a text body.</summary>
    public static HttpResponseMessage Body(string json, HttpStatusCode status = HttpStatusCode.OK) => new(status)
    {
        Content = new StringContent(json, Encoding.UTF8, "application/json"),
        Headers = { { "CF-RAY", RequestId }, { "Server", "cloudflare" } },
    };
}
