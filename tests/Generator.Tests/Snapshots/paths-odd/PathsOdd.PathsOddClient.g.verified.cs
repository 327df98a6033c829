/// <summary>A client for Paths and ids that are not as they should be.</summary>
public partial class PathsOddClient : ApiClient, IApiClient<PathsOddClient, PathsOddClientOptions>
{
        Hostile = new(connection, this);
        Nameless = new(connection, this);
        Parts = new(connection, this);
        Shared = new(connection, this);
        Things = new(connection, this);
        Twice = new(connection, this);

    public virtual HostileClient Hostile { get; } = null!;
    public virtual NamelessClient Nameless { get; } = null!;
    public virtual PartsClient Parts { get; } = null!;
    public virtual SharedClient Shared { get; } = null!;
    public virtual ThingsClient Things { get; } = null!;
    public virtual TwiceClient Twice { get; } = null!;

    /// <summary>Calls <c>root</c>.</summary>
    /// <remarks><c>GET /</c> (<c>root</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("root", $"/"), options, cancellationToken);
}
