/// <summary>A client for Query parameters of every kind.</summary>
public partial class QueryOptionsClient : ApiClient
{
    /// <summary>Requires nothing.</summary>
    /// <remarks><c>GET /optional</c> (<c>optional</c>).</remarks>
    /// <param name="query">The query and header parameters.</param>
    public virtual Task GetOptionalAsync(
        GetOptionalOptions? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("optional", $"/optional").AddQuery("text", query?.Text), options, cancellationToken);

    /// <summary>Searches.</summary>
    /// <remarks><c>GET /search</c> (<c>search</c>).</remarks>
    /// <param name="query">The query and header parameters.</param>
    /// <returns>What was found.</returns>
    public virtual Task<IReadOnlyList<string>> SearchAsync(
        SearchOptions query, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("search", $"/search")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("text", query.Text)
                .AddQuery("limit", query.Limit)
                .AddQuery("big", query.Big)
                .AddQuery("ratio", query.Ratio)
                .AddQuery("exact", query.Exact)
                .AddQuery("since", query.Since)
                .AddQuery("order", query.Order)
                .AddQuery("tag", query.Tag)
                .AddQuery("ids", query.Ids, JsonCodec.List(JsonCodec.Int32), ParameterStyle.Form)
                .AddQuery("filter[name]", query.FilterName)
                .AddQuery("~any", query.Any),
            JsonCodec.List(JsonCodec.String), options, cancellationToken);
}
