/// <summary>A client for Everything by reference.</summary>
public partial class ReferencesClient : ApiClient
{
        Shops = new(connection, this);

    /// <summary>The operations on shops.</summary>
    public virtual ShopsClient Shops { get; } = null!;

    /// <summary>Lists stores, at a place that is new in 3.1.</summary>
    /// <remarks><c>GET /stores</c> (<c>store-list</c>).</remarks>
    /// <returns>The shop.</returns>
    public virtual Task<Shop> GetStoresAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("store-list", $"/stores").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Shop>(), options, cancellationToken);
}
