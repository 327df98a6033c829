/// <summary>A client for Parameters in every style and place.</summary>
public partial class ParameterStylesClient : ApiClient, IApiClient<ParameterStylesClient, ParameterStylesClientOptions>
{
        Headers = new(connection, this);
        Json = new(connection, this);
        Simple = new(connection, this);
        Text = new(connection, this);

    public virtual HeadersClient Headers { get; } = null!;
    public virtual JsonClient Json { get; } = null!;
    public virtual SimpleClient Simple { get; } = null!;
    public virtual TextClient Text { get; } = null!;

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
    public virtual Task QueryAsync(QueryOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("query", $"/query")
                .AddQuery("commas", options?.Commas, JsonCodec.List(JsonCodec.String), ParameterStyle.Form)
                .AddQuery("spaces", options?.Spaces, JsonCodec.List(JsonCodec.String), ParameterStyle.SpaceDelimited)
                .AddQuery("pipes", options?.Pipes, JsonCodec.List(JsonCodec.Int64), ParameterStyle.PipeDelimited)
                .AddQuery("filter", options?.Filter, JsonCodec.Model<Point>(), ParameterStyle.DeepObject)
                .AddQuery("spread", options?.Spread, JsonCodec.Model<Point>(), ParameterStyle.FormExploded)
                .AddQuery("flat", options?.Flat, JsonCodec.Model<Point>(), ParameterStyle.Form)
                .AddQuery("free", options?.Free, JsonCodec.Map(JsonCodec.String), ParameterStyle.FormExploded)
                .AddQuery("json", options?.Json, JsonCodec.List(JsonCodec.Model<Point>()), ParameterStyle.Json)
                .AddQuery("points", options?.Points, JsonCodec.List(JsonCodec.Model<Point>()), ParameterStyle.Json)
                .AddQuery("path", options?.Path, JsonCodec.String, ParameterStyle.FormExploded, allowReserved: true)
                .AddQuery("Path", options?.PathParameter)
                .AddQuery("any", options?.Any, JsonCodec.Json, ParameterStyle.FormExploded),
            options, cancellationToken);
}
