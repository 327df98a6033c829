using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>Makes the HTTP message of one attempt.</summary>
internal static class RequestMessage
{
    private static readonly MediaTypeWithQualityHeaderValue s_json = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue s_anything = new("*/*");
    private static readonly StringWithQualityHeaderValue s_uncompressed = new("identity");

    internal static HttpRequestMessage Create(CallRecord call, bool asStream, AttemptClock clock)
    {
        var message = new HttpRequestMessage(call.Request.Method, call.Address)
        {
            Content = call.Request.Content?.CreateContent(clock),
            Version = call.Transport.Http.DefaultRequestVersion,
            VersionPolicy = call.Transport.Http.DefaultVersionPolicy,
        };

        message.Headers.Accept.Add(asStream ? s_anything : s_json);
        if (asStream)
        {
            message.Headers.AcceptEncoding.Add(s_uncompressed);
        }

        RequestHeaders.Set(message.Headers, "User-Agent", call.Transport.UserAgent);
        call.Credential?.ApplyTo(message.Headers);
        Set(message.Headers, call.Request.Headers);
        Set(message.Headers, call.Options?.Headers);
        return message;
    }

    private static void Set(HttpRequestHeaders headers, IEnumerable<KeyValuePair<string, string>>? values)
    {
        foreach (var (name, value) in values ?? [])
        {
            RequestHeaders.Set(headers, name, value);
        }
    }
}
