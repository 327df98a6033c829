/// <summary>The operations on events.</summary>
public partial class EventsClient : ApiClient
{
    /// <summary>Calls <c>watchEvents</c>.</summary>
    /// <remarks><c>GET /events</c> (<c>watchEvents</c>).</remarks>
    /// <returns>Whole events.</returns>
    public virtual IAsyncEnumerable<EventWatchItem> WatchAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("watchEvents", $"/events").Accept("text/event-stream"),
            StreamFormat.Events, JsonCodec.Model<EventWatchItem>(), options, cancellationToken);
}
