/// <summary>The operations on event text.</summary>
public partial class EventTextClient : ApiClient
{
    /// <summary>Calls <c>getEventText</c>.</summary>
    /// <remarks><c>GET /event-text</c> (<c>getEventText</c>).</remarks>
    /// <returns>Texts.</returns>
    public virtual IAsyncEnumerable<string> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("getEventText", $"/event-text").Accept("text/event-stream"),
            StreamFormat.EventText, JsonCodec.String, options, cancellationToken);
}
