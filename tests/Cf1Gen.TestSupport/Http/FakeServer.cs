namespace Cf1Gen.TestSupport.Http;

/// <summary>An HTTP handler that records every request and returns the configured responses in order; the last one is repeated.</summary>
public sealed class FakeServer : HttpMessageHandler
{
    private readonly List<Func<RecordedRequest, CancellationToken, Task<HttpResponseMessage>>> _responders = [];
    private readonly List<RecordedRequest> _requests = [];

    /// <summary>Gets all requests in the order in which they were received.</summary>
    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Gets the only request.</summary>
    public RecordedRequest Request =>
        Requests is [var request] ? request : throw new InvalidOperationException($"The server received {Requests.Count} requests.");

    /// <summary>Adds a response.</summary>
    public FakeServer Respond(Func<RecordedRequest, CancellationToken, Task<HttpResponseMessage>> responder)
    {
        _responders.Add(responder);
        return this;
    }

    /// <inheritdoc cref="Respond(Func{RecordedRequest, CancellationToken, Task{HttpResponseMessage}})"/>
    public FakeServer Respond(Func<RecordedRequest, HttpResponseMessage> responder) =>
        Respond((request, _) => Task.FromResult(responder(request)));

    /// <inheritdoc cref="Respond(Func{RecordedRequest, CancellationToken, Task{HttpResponseMessage}})"/>
    public FakeServer Respond(Func<HttpResponseMessage> responder) => Respond((_, _) => Task.FromResult(responder()));

    /// <inheritdoc cref="Respond(Func{RecordedRequest, CancellationToken, Task{HttpResponseMessage}})"/>
    public FakeServer Respond(int status, string body = "", params (string Name, string Value)[] headers) =>
        Respond(() => FakeResponse.Create(status, body, headers));

    /// <summary>Adds a response with a result in an envelope.</summary>
    public FakeServer RespondWithResult(string result, string? info = null) => Respond(() => FakeResponse.CreateResult(result, info));

    /// <summary>Adds a failure.</summary>
    public FakeServer Fail(Exception failure) => Respond((_, _) => Task.FromException<HttpResponseMessage>(failure));

    /// <summary>Waits until the server has received a number of requests of concurrent calls; throws if there are more.</summary>
    public async Task WaitForRequestsAsync(int count)
    {
        await Wait.UntilAsync(() => Requests.Count >= count);
        if (Requests.Count != count)
        {
            throw new InvalidOperationException($"The server received {Requests.Count} requests instead of {count}.");
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var recorded = await RecordedRequest.ReadAsync(request, cancellationToken);
        Func<RecordedRequest, CancellationToken, Task<HttpResponseMessage>> responder;
        lock (_requests)
        {
            responder = _responders[Math.Min(_requests.Count, _responders.Count - 1)];
            _requests.Add(recorded);
        }

        var response = await responder(recorded, cancellationToken);
        response.RequestMessage = request;
        return response;
    }
}
