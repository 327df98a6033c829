/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="ThingsClient"/> class for mocking.</summary>
    protected ThingsClient() { }

    internal ThingsClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        Parts = new(connection, this);
        Stats = new(connection, this);
    }

    public virtual ThingPartsClient Parts { get; } = null!;
    public virtual ThingStatsClient Stats { get; } = null!;

    /// <summary>Calls <c>odd</c>.</summary>
    /// <remarks><c>GET /things/a b</c> (<c>odd</c>).</remarks>
    public virtual Task GetABAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("odd", $"/things/a b"), options, cancellationToken);

    /// <summary>Calls <c>delete</c>.</summary>
    /// <remarks><c>DELETE /things/{id}</c> (<c>delete</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    public virtual Task DeleteAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Delete("delete", $"/things/{id}"), options, cancellationToken);

    /// <summary>Calls <c>get</c>.</summary>
    /// <remarks><c>GET /things/{id}</c> (<c>get</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    public virtual Task GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("get", $"/things/{PathValue.Create(id, reserved: ["a b", "stats"])}"), options, cancellationToken);
}
