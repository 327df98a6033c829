/// <summary>The operations on lines.</summary>
public partial class LinesClient : ApiClient
{
    /// <summary>Calls <c>getLines</c>.</summary>
    /// <remarks><c>GET /lines</c> (<c>getLines</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual IAsyncEnumerable<Thing> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("getLines", $"/lines").Accept("application/x-ndjson"),
            StreamFormat.JsonLines, JsonCodec.Model<Thing>(), options, cancellationToken);
}
