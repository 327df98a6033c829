using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen.CloudforceOne;

/// <content>What a program adds to the generated client: a method, and hooks around every request.</content>
partial class RequestsClient
{
    /// <summary>What the requests of this client say about who sends them.</summary>
    public string? Trace { get; set; }

    /// <summary>The status of the last answer.</summary>
    public HttpStatusCode LastStatus { get; private set; }

    /// <summary>An operation that the document does not have.</summary>
    public Task<RequestItem> CloseAsync(string requestId, CancellationToken cancellationToken = default) => SendAsync(
        ApiRequest.Put("request-close", $"/accounts/{AccountId}/cloudforce-one/requests/{requestId}/close").WithEmptyJson(),
        JsonCodec.Model<RequestItem>(), options: null, cancellationToken);

    protected override void OnSending(HttpRequestMessage request)
    {
        if (Trace is not null)
        {
            request.Headers.Add("X-Trace", Trace);
        }
    }

    protected override void OnReceived(HttpResponseMessage response) => LastStatus = response.StatusCode;
}
