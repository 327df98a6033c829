using System.Net;
using System.Net.Http.Headers;

namespace Cf1Gen.Startup;

/// <summary>Returns an item for every request, from memory.</summary>
internal sealed class CannedHandler : HttpMessageHandler
{
    public const string Account = "0123456789abcdef0123456789abcdef";

    public const string Id = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

    public const string Token = "token";

    private static readonly byte[] s_body =
    [
        .. """
        {"success":true,"errors":[],"messages":[],"result":{"id":"f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
        "content":"Which group is behind the traffic of last night?","created":"2026-04-01T05:20:00Z","priority":"routine",
        "request":"Victomology","summary":"Denial of service against our login page","tlp":"amber","updated":"2026-04-02T15:01:07.125Z",
        "completed":"2026-04-03T11:00:00Z","message_tokens":16,"readable_id":"RFI-2026-000001","status":"open","tokens":16}}
        """u8,
    ];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new ByteArrayContent(s_body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
            RequestMessage = request,
        });
}
