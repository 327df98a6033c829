/// <summary>A client for Query parameters of every kind.</summary>
public partial class QueryOptionsClient : ApiClient, IApiClient<QueryOptionsClient, QueryOptionsClientOptions>
{
        Optional = new(connection, this);

    public virtual OptionalClient Optional { get; } = null!;

    /// <summary>Searches.</summary>
    /// <remarks><c>GET /search</c> (<c>search</c>).</remarks>
    /// <returns>What was found.</returns>
    public virtual Task<IReadOnlyList<string>> SearchAsync(SearchOptions options, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("search", $"/search")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("text", options.Text)
                .AddQuery("limit", options.Limit)
                .AddQuery("big", options.Big)
                .AddQuery("ratio", options.Ratio)
                .AddQuery("exact", options.Exact)
                .AddQuery("since", options.Since)
                .AddQuery("order", options.Order)
                .AddQuery("tag", options.Tag)
                .AddQuery("ids", options.Ids, JsonCodec.List(JsonCodec.Int64), ParameterStyle.Form)
                .AddQuery("filter[name]", options.FilterName)
                .AddQuery("~any", options.Any),
            JsonCodec.List(JsonCodec.String), options, cancellationToken);
}
