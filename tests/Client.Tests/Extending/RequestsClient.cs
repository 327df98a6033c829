using System.Net;
using Cf1Gen.Runtime;

namespace Cf1Gen.CloudforceOne;

/// <content>An extension of a generated client: a method, and hooks for each request and response.</content>
partial class RequestsClient
{
    /// <summary>Gets or sets the value of the header X-Trace of the requests of this client.</summary>
    public string? Trace { get; set; }

    /// <summary>Gets the status of the last response.</summary>
    public HttpStatusCode LastStatus { get; private set; }

    /// <summary>Calls an operation that the document does not contain.</summary>
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
