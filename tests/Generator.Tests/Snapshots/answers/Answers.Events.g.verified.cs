/// <summary>The operations on events.</summary>
public partial class EventsClient : ApiClient
{
    /// <summary>Calls <c>getEvents</c>.</summary>
    /// <remarks><c>GET /events</c> (<c>getEvents</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual IAsyncEnumerable<Thing> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("getEvents", $"/events").Accept("text/event-stream"),
            StreamFormat.EventData, JsonCodec.Model<Thing>(), options, cancellationToken);
}
