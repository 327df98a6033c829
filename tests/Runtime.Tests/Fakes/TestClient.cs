namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A client with public versions of the methods that generated clients call.</summary>
internal sealed class TestClient : ApiClient
{
    public TestClient()
    {
    }

    public TestClient(ApiConnection connection)
        : base(connection)
    {
    }

    private TestClient(ApiConnection connection, TestClient parent)
        : base(connection, parent)
    {
    }

    public int Sent { get; private set; }

    /// <summary>Gets or sets the action that <see cref="OnSending"/> calls.</summary>
    public Action<HttpRequestMessage>? SendingHook { get; set; }

    /// <inheritdoc cref="SendingHook"/>
    public Action<HttpResponseMessage>? ReceivedHook { get; set; }

    public List<int> Statuses { get; } = [];

    /// <summary>Creates a client that sends its requests to a fake server.</summary>
    public static TestClient Create(FakeServer server, Action<TestClientOptions>? configure = null)
    {
        var options = new TestClientOptions { HttpClient = new HttpClient(server), Credential = ApiCredential.BearerToken("t0ken") };
        configure?.Invoke(options);
        return new TestClient(new ApiConnection(options));
    }

    public Task Send(ApiRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(request, options, cancellationToken);

    public Task<T> Send<T>(
        ApiRequest request, JsonCodec<T> codec, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(request, codec, options, cancellationToken);

    public AsyncPageable<T> Pages<T>(
        ApiRequest request,
        Paging paging,
        JsonCodec<T> item,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List(request, paging, item, options, cancellationToken);

    public AsyncPageable<T, TResponse> Pages<T, TResponse>(
        ApiRequest request,
        Paging paging,
        JsonCodec<TResponse> response,
        Func<TResponse, IReadOnlyList<T>?> items,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List(request, paging, response, items, options, cancellationToken);

    public Task<ApiDownload> Download(ApiRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DownloadAsync(request, options, cancellationToken);

    public Task<string> Text(ApiRequest request, RequestOptions? options = null) => SendTextAsync(request, options, default);

    public IAsyncEnumerable<T> Items<T>(
        ApiRequest request,
        StreamFormat format,
        JsonCodec<T> item,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Stream(request, format, item, options, cancellationToken);

    public string Setting(string name) => Connection.GetSetting(name);

    public TestClient ForAccount(string account) => new(Connection.WithSetting("account_id", account));

    /// <summary>Creates a child client, such as the client of a resource.</summary>
    public TestClient CreateChild() => new(Connection, this);

    protected override void OnSending(HttpRequestMessage request)
    {
        Sent++;
        SendingHook?.Invoke(request);
    }

    protected override void OnReceived(HttpResponseMessage response)
    {
        Statuses.Add((int)response.StatusCode);
        ReceivedHook?.Invoke(response);
    }
}
