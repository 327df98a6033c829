/// <summary>The operations on items.</summary>
public partial class ItemsClient : ApiClient
{
    /// <summary>Lists items.</summary>
    /// <remarks><c>GET /items</c> (<c>item-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<ItemListItem> ListAsync(ItemListOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("item-list", $"/items").AddQuery("kind", options?.Kind),
            Paging.ByPageNumber("page", "per_page", first: 1, defaultSize: 20), JsonCodec.Model<ItemListItem>(), options, cancellationToken);
}
