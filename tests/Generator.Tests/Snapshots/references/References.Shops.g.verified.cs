/// <summary>The operations on shops.</summary>
public partial class ShopsClient : ApiClient
{
    /// <summary>Lists shops.</summary>
    /// <remarks><c>GET /shops</c> (<c>shop-list</c>).</remarks>
    /// <returns>All.</returns>
    public virtual Task<IReadOnlyList<Shop>> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("shop-list", $"/shops").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.Model<Shop>()), options, cancellationToken);

    /// <summary>Overrides a parameter of the path.</summary>
    /// <remarks><c>GET /shops/{shop_id}</c> (<c>shop-get</c>).</remarks>
    /// <param name="shopId">The shop.</param>
    /// <returns>The shop.</returns>
    public virtual Task<Shop> GetAsync(string shopId, ShopGetOptions options, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("shop-get", $"/shops/{shopId}").WithResponseFormat(ResponseFormat.Bare).AddQuery("lang", options.Lang),
            JsonCodec.Model<Shop>(), options, cancellationToken);

    /// <summary>Takes and gives one schema.</summary>
    /// <remarks><c>PUT /shops/{shop_id}</c> (<c>shop-update</c>).</remarks>
    /// <param name="shopId">The shop.</param>
    /// <returns>The shop.</returns>
    public virtual Task<Shop> UpdateAsync(
        string shopId, Shop body, ShopUpdateOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("shop-update", $"/shops/{shopId}")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("lang", options?.Lang)
                .WithJson(body),
            JsonCodec.Model<Shop>(), options, cancellationToken);
}
