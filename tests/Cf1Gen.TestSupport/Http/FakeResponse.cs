using System.Net;
using System.Text;

namespace Cf1Gen.TestSupport.Http;

/// <summary>Creates responses in the format of Cloudflare's APIs.</summary>
public static class FakeResponse
{
    /// <summary>Creates a response with a result in an envelope.</summary>
    public static HttpResponseMessage CreateResult(string result, string? info = null) => Create(
        200, $$"""{"success":true,"errors":[],"messages":[],"result":{{result}}{{(info is null ? "" : $",\"result_info\":{info}")}}}""");

    /// <summary>Creates a response with a body in UTF-8.</summary>
    public static HttpResponseMessage Create(int status, string body = "", params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        var type = body.StartsWith('<') ? "text/html" : "application/json";
        response.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        foreach (var (name, value) in headers)
        {
            // Content headers are accepted only by the content.
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.Remove(name);
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }
}
