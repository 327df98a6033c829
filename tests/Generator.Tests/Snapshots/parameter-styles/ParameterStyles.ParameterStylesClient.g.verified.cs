/// <summary>A client for Parameters in every style and place.</summary>
public partial class ParameterStylesClient : ApiClient
{
        Json = new(connection, this);
        Simple = new(connection, this);
        Text = new(connection, this);

    /// <summary>The operations on json.</summary>
    public virtual JsonClient Json { get; } = null!;
    /// <summary>The operations on simple.</summary>
    public virtual SimpleClient Simple { get; } = null!;
    /// <summary>The operations on text.</summary>
    public virtual TextClient Text { get; } = null!;

    /// <summary>Calls <c>headersAndCookies</c>.</summary>
    /// <remarks><c>GET /headers</c> (<c>headersAndCookies</c>).</remarks>
    /// <param name="query">The query and header parameters.</param>
    public virtual Task GetHeadersAsync(
        GetHeadersOptions query, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("headersAndCookies", $"/headers")
                .AddHeader("X-Ids", query.XIds, JsonCodec.List(JsonCodec.Int32), ParameterStyle.Simple)
                .AddHeader("X-Point", query.XPoint, JsonCodec.Model<Point>(), ParameterStyle.SimpleExploded)
                .AddHeader("X-Json", query.XJson, JsonCodec.Model<Point>(), ParameterStyle.Json)
                .AddCookie("session", query.Session, JsonCodec.String, ParameterStyle.FormExploded)
                .AddCookie("visits", query.Visits, JsonCodec.Int32, ParameterStyle.FormExploded)
                .AddCookie("seen", query.Seen, JsonCodec.List(JsonCodec.String), ParameterStyle.Form),
            options, cancellationToken);

    /// <summary>Calls <c>labelAndMatrix</c>.</summary>
    /// <remarks><c>GET /label{tags}/matrix{points}</c> (<c>labelAndMatrix</c>).</remarks>
    /// <param name="tags">The value of the path parameter.</param>
    /// <param name="points">The value of the path parameter.</param>
    public virtual Task GetAsync(
        IReadOnlyList<string> tags, Point points, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("labelAndMatrix",
                $"/label{PathValue.Create(tags, JsonCodec.List(JsonCodec.String), ParameterStyle.LabelExploded, "tags")}/matrix{PathValue.Create(points, JsonCodec.Model<Point>(), ParameterStyle.Matrix, "points")}"),
            options, cancellationToken);

    /// <summary>Calls <c>query</c>.</summary>
    /// <remarks><c>GET /query</c> (<c>query</c>).</remarks>
    /// <param name="query">The query and header parameters.</param>
    public virtual Task QueryAsync(
        QueryOptions? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("query", $"/query")
                .AddQuery("commas", query?.Commas, JsonCodec.List(JsonCodec.String), ParameterStyle.Form)
                .AddQuery("spaces", query?.Spaces, JsonCodec.List(JsonCodec.String), ParameterStyle.SpaceDelimited)
                .AddQuery("pipes", query?.Pipes, JsonCodec.List(JsonCodec.Int32), ParameterStyle.PipeDelimited)
                .AddQuery("filter", query?.Filter, JsonCodec.Model<Point>(), ParameterStyle.DeepObject)
                .AddQuery("spread", query?.Spread, JsonCodec.Model<Point>(), ParameterStyle.FormExploded)
                .AddQuery("flat", query?.Flat, JsonCodec.Model<Point>(), ParameterStyle.Form)
                .AddQuery("free", query?.Free, JsonCodec.Map(JsonCodec.String), ParameterStyle.FormExploded)
                .AddQuery("json", query?.Json, JsonCodec.List(JsonCodec.Model<Point>()), ParameterStyle.Json)
                .AddQuery("points", query?.Points, JsonCodec.List(JsonCodec.Model<Point>()), ParameterStyle.Json)
                .AddQuery("path", query?.Path, JsonCodec.String, ParameterStyle.FormExploded, allowReserved: true)
                .AddQuery("Path", query?.Path2)
                .AddQuery("any", query?.Any, JsonCodec.Json, ParameterStyle.FormExploded),
            options, cancellationToken);
}
