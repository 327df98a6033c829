/// <summary>A client for Items one by one as version 3.2 describes them.</summary>
public partial class ItemSchema32Client : ApiClient
{
    /// <summary>Calls <c>watchEvents</c>.</summary>
    /// <remarks><c>GET /events</c> (<c>watchEvents</c>).</remarks>
    /// <returns>Whole events.</returns>
    public virtual IAsyncEnumerable<Events> GetEventsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("watchEvents", $"/events").Accept("text/event-stream"),
            StreamFormat.Events, JsonCodec.Model<Events>(), options, cancellationToken);

    /// <summary>Calls <c>watchLines</c>.</summary>
    /// <remarks><c>GET /lines</c> (<c>watchLines</c>).</remarks>
    /// <returns>Lines.</returns>
    public virtual IAsyncEnumerable<Lines> GetLinesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("watchLines", $"/lines").Accept("application/jsonl"),
            StreamFormat.JsonLines, JsonCodec.Model<Lines>(), options, cancellationToken);
}
