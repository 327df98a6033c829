/// <summary>The operations on line list.</summary>
public partial class LineListClient : ApiClient
{
    /// <summary>Calls <c>getLineList</c>.</summary>
    /// <remarks><c>GET /line-list</c> (<c>getLineList</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual IAsyncEnumerable<Thing> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("getLineList", $"/line-list").Accept("application/jsonl"),
            StreamFormat.JsonLines, JsonCodec.Model<Thing>(), options, cancellationToken);
}
