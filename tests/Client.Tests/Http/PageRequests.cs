using System.Text.Json.Nodes;

namespace Cf1Gen.Client.Tests.Http;

/// <summary>Recognizes requests for pages of a list.</summary>
internal static class PageRequests
{
    /// <summary>Returns a value indicating whether the body requests a later page of a list.</summary>
    public static bool IsForLaterPage(this RecordedRequest request) =>
        request.Header("Content-Type") == "application/json" && request.Json is JsonObject body && (int?)body["page"] > 0;
}
