/// <summary>A client for Names that are no names in C#.</summary>
public partial class NamesHostileClient : ApiClient, IApiClient<NamesHostileClient, NamesHostileClientOptions>
{
        Connection2 = new(connection, this);
        Equals2 = new(connection, this);
        Hostile = new(connection, this);
        LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong69389c62 = new(connection, this);
        Types = new(connection, this);
        日本 = new(connection, this);

    public virtual ConnectionClient Connection2 { get; } = null!;
    public virtual EqualsClient Equals2 { get; } = null!;
    public virtual HostileClient Hostile { get; } = null!;
    public virtual LongLongLongLongLongLongLongLongLongLongLong69389c62Client LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong69389c62 { get; } = null!;
    public virtual TypesClient Types { get; } = null!;
    public virtual 日本Client 日本 { get; } = null!;

    /// <summary>Is called like a member of the base.</summary>
    /// <remarks><c>GET /send</c> (<c>send</c>).</remarks>
    public virtual Task GetSendAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("send", $"/send"), options, cancellationToken);

    /// <summary>Has the id of another.</summary>
    /// <remarks><c>POST /send</c> (<c>send</c>).</remarks>
    public virtual Task SendAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("send", $"/send"), options, cancellationToken);
}
