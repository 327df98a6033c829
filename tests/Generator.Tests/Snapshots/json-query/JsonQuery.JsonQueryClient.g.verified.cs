/// <summary>A client for JSON text in a query.</summary>
public partial class JsonQueryClient : ApiClient
{
    /// <summary>Lists events.</summary>
    /// <remarks><c>GET /events</c> (<c>event-list</c>).</remarks>
    /// <param name="query">The query and header parameters.</param>
    /// <returns>All.</returns>
    public virtual Task<IReadOnlyList<string>> ListEventsAsync(
        ListEventsOptions? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("event-list", $"/events")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("search", query?.Search, JsonCodec.List(JsonCodec.Model<ListEventsSearch>()), ParameterStyle.Json)
                .AddQuery("where", query?.Where, JsonCodec.Model<ListEventsWhere>(), ParameterStyle.Json)
                .AddQuery("shape", query?.Shape, JsonCodec.Model<ListEventsShape>(), ParameterStyle.FormExploded)
                .AddQuery("any", query?.Any, JsonCodec.Json, ParameterStyle.FormExploded),
            JsonCodec.List(JsonCodec.String), options, cancellationToken);
}
