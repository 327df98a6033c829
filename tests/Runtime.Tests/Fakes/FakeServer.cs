namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Records every request and returns the configured responses in order; the last one is repeated.</summary>
internal sealed class FakeServer(TimeProvider? time = null) : HttpMessageHandler
{
    private readonly List<Func<RecordedRequest, CancellationToken, Task<HttpResponseMessage>>> _answers = [];
    private readonly List<RecordedRequest> _requests = [];

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

    public RecordedRequest Only => Assert.Single(Requests);

    public FakeServer Answer(Func<RecordedRequest, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Add(answer);
        return this;
    }

    public FakeServer Answer(Func<RecordedRequest, HttpResponseMessage> answer) => Answer((request, _) => Task.FromResult(answer(request)));

    public FakeServer Answer(Func<HttpResponseMessage> answer) => Answer((_, _) => Task.FromResult(answer()));

    public FakeServer Answer(int status, string body = "", params (string Name, string Value)[] headers) =>
        Answer(() => Answers.Of(status, body, headers));

    /// <summary>Responds with a result in an envelope.</summary>
    public FakeServer Result(string result, string? info = null) => Answer(() => Answers.Result(result, info));

    public FakeServer Fail(Exception failure) => Answer((_, _) => Task.FromException<HttpResponseMessage>(failure));

    /// <summary>Waits for the requests of concurrent calls, each of which starts the next.</summary>
    public async Task ReceivedAsync(int count)
    {
        await Wait.UntilAsync(() => Requests.Count >= count);
        Assert.Equal(count, Requests.Count);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default)
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);

        var recorded = new RecordedRequest(
            request.Method.Method, request.RequestUri!, headers, content, (time ?? TimeProvider.System).GetUtcNow());
        Func<RecordedRequest, CancellationToken, Task<HttpResponseMessage>> answer;
        lock (_requests)
        {
            answer = _answers[Math.Min(_requests.Count, _answers.Count - 1)];
            _requests.Add(recorded);
        }

        return await answer(recorded, cancellationToken);
    }
}
