/// <summary>The operations on thing stats.</summary>
public partial class ThingStatsClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="ThingStatsClient"/> class for mocking.</summary>
    protected ThingStatsClient() { }

    internal ThingStatsClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        Parts = new(connection, this);
    }

    public virtual ThingStatPartsClient Parts { get; } = null!;

    /// <summary>Calls <c>stats</c>.</summary>
    /// <remarks><c>GET /things/stats</c> (<c>stats</c>).</remarks>
    public virtual Task GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("stats", $"/things/stats"), options, cancellationToken);
}
