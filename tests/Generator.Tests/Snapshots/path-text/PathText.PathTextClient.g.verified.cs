/// <summary>A client for Paths with a query, a fragment, and operators of RFC 6570.</summary>
public partial class PathTextClient : ApiClient, IApiClient<PathTextClient, PathTextClientOptions>
{
        Both = new(connection, this);
        Files = new(connection, this);
        ThingsSecond = new(connection, this);

    public virtual BothClient Both { get; } = null!;
    public virtual FilesClient Files { get; } = null!;
    public virtual ThingsSecondClient ThingsSecond { get; } = null!;

    /// <summary>Calls <c>findThings</c>.</summary>
    /// <remarks><c>GET /things?action=find&amp;sizes={sizes}</c> (<c>findThings</c>).</remarks>
    /// <param name="sizes">The value of the path parameter.</param>
    public virtual Task FindAsync(
        FindSizesParameter sizes, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("findThings", $"/things")
                .AddQuery("action", "find")
                .AddQuery("sizes", sizes, JsonCodec.Model<FindSizesParameter>(), ParameterStyle.Form),
            options, cancellationToken);

    /// <summary>Calls <c>listThings</c>.</summary>
    /// <remarks><c>GET /things?action=list&amp;kind={kind}</c> (<c>listThings</c>).</remarks>
    /// <param name="kind">The value of the path parameter.</param>
    public virtual Task ListAsync(string kind, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("listThings", $"/things").AddQuery("action", "list").AddQuery("kind", kind), options, cancellationToken);
}
