/// <summary>A client for What stands beside a reference in 3.1.</summary>
public partial class ReferenceSiblings31Client : ApiClient
{
    /// <summary>Calls <c>getThing</c>.</summary>
    /// <remarks><c>GET /things</c> (<c>getThing</c>).</remarks>
    /// <returns>A thing</returns>
    public virtual Task<Thing> GetThingsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getThing", $"/things").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);
}
