/// <summary>The operations on lines.</summary>
public partial class LinesClient : ApiClient
{
    /// <summary>Calls <c>watchLines</c>.</summary>
    /// <remarks><c>GET /lines</c> (<c>watchLines</c>).</remarks>
    /// <returns>Lines.</returns>
    public virtual IAsyncEnumerable<LineWatchItem> WatchAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("watchLines", $"/lines").Accept("application/jsonl"),
            StreamFormat.JsonLines, JsonCodec.Model<LineWatchItem>(), options, cancellationToken);
}
