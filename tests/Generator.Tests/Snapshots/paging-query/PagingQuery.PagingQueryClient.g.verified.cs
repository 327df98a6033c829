/// <summary>A client for Paging by query parameters.</summary>
public partial class PagingQueryClient : ApiClient
{
    /// <summary>Lists items.</summary>
    /// <remarks><c>GET /items</c> (<c>item-list</c>).</remarks>
    /// <param name="filter">The query and header parameters.</param>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<Items> ListItemsAsync(
        ListItemsOptions? filter = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("item-list", $"/items").AddQuery("kind", filter?.Kind),
            Paging.ByPageNumber("page", "per_page", first: 1, defaultSize: 20), JsonCodec.Model<Items>(), options, cancellationToken);

    /// <summary>Lists by offset.</summary>
    /// <remarks><c>GET /offsets</c> (<c>offset-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<double> ListOffsetsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("offset-list", $"/offsets").WithResponseFormat(ResponseFormat.Bare),
            Paging.ByOffset("offset", "limit"), JsonCodec.Double, options, cancellationToken);

    /// <summary>Lists pages whose size nobody can choose.</summary>
    /// <remarks><c>GET /unsized</c> (<c>unsized-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<string> ListUnsizedAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("unsized-list", $"/unsized").WithResponseFormat(ResponseFormat.Bare),
            Paging.ByPageNumber("page", null, first: 1, defaultSize: 50), JsonCodec.String, options, cancellationToken);
}
