/// <summary>The operations on stores.</summary>
public partial class StoresClient : ApiClient
{
    /// <summary>Lists stores, at a place that is new in 3.1.</summary>
    /// <remarks><c>GET /stores</c> (<c>store-list</c>).</remarks>
    /// <returns>The shop.</returns>
    public virtual Task<Shop> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("store-list", $"/stores").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Shop>(), options, cancellationToken);
}
