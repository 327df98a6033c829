using System.Net;
using System.Text;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Creates responses in the form of Cloudflare's.</summary>
internal static class Answers
{
    public static HttpResponseMessage Result(string result, string? info = null) => Of(
        200, $$"""{"success":true,"errors":[],"messages":[],"result":{{result}}{{(info is null ? "" : $",\"result_info\":{info}")}}}""");

    public static HttpResponseMessage Of(int status, string body = "", params (string Name, string Value)[] headers)
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
