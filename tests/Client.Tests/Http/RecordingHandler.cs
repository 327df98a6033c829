using System.Collections.Concurrent;

namespace Cf1Gen.Client.Tests.Http;

/// <summary>Records every request in its form on the wire and responds from memory.</summary>
internal sealed class RecordingHandler(ConcurrentQueue<RecordedRequest> log, Func<RecordedRequest, HttpResponseMessage> respond)
    : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var recorded = await RecordedRequest.ReadAsync(request, cancellationToken);
        log.Enqueue(recorded);

        // A real response arrives later and on another thread.
        await Task.Yield();
        var response = respond(recorded);
        response.RequestMessage = request;
        return response;
    }
}
