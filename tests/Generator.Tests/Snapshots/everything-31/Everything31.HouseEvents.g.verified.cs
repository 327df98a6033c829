/// <summary>The operations on house events.</summary>
public partial class HouseEventsClient : ApiClient
{
    /// <summary>Calls <c>watch-events</c>.</summary>
    /// <remarks><c>GET /houses/{house-id}/events</c> (<c>watch-events</c>).</remarks>
    /// <param name="houseId">The value of the path parameter.</param>
    /// <returns>The events</returns>
    public virtual IAsyncEnumerable<Cleaned> WatchAsync(
        string houseId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("watch-events", $"/houses/{houseId}/events").Accept("text/event-stream"),
            StreamFormat.EventData, JsonCodec.Model<Cleaned>(), options, cancellationToken);
}
