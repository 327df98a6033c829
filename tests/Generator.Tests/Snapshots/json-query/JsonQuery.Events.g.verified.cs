/// <summary>The operations on events.</summary>
public partial class EventsClient : ApiClient
{
    /// <summary>Lists events.</summary>
    /// <remarks><c>GET /events</c> (<c>event-list</c>).</remarks>
    /// <returns>All.</returns>
    public virtual Task<IReadOnlyList<string>> ListAsync(EventListOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("event-list", $"/events")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("search", options?.Search, JsonCodec.List(JsonCodec.Model<EventListSearchParameter>()), ParameterStyle.Json)
                .AddQuery("where", options?.Where, JsonCodec.Model<EventListWhereParameter>(), ParameterStyle.Json)
                .AddQuery("shape", options?.Shape, JsonCodec.Model<EventListShapeParameter>(), ParameterStyle.FormExploded)
                .AddQuery("any", options?.Any, JsonCodec.Json, ParameterStyle.FormExploded),
            JsonCodec.List(JsonCodec.String), options, cancellationToken);
}
