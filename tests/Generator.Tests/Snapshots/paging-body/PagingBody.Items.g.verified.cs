/// <summary>The operations on items.</summary>
public partial class ItemsClient : ApiClient
{
    /// <summary>Lists items.</summary>
    /// <remarks><c>POST /items</c> (<c>item-list</c>).</remarks>
    /// <param name="filter">The filter and the order of the items.</param>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<ItemListItem> ListAsync(
        ItemListOptions? filter = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Post("item-list", $"/items").AsReplaySafe().WithJson(filter ?? new()),
            Paging.ByPageNumber("page", "per_page", first: 0, defaultSize: 50, inBody: true), JsonCodec.Model<ItemListItem>(), options, cancellationToken);

    /// <summary>Lists an item's notes; the body has nothing but the page.</summary>
    /// <remarks><c>POST /items/{item_id}/notes</c> (<c>item-note-list</c>).</remarks>
    /// <param name="itemId">The value of the path parameter.</param>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<string> ListNotesAsync(
        int itemId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Post("item-note-list", $"/items/{itemId}/notes")
                .WithResponseFormat(ResponseFormat.Bare)
                .AsReplaySafe()
                .WithEmptyJson(),
            Paging.ByPageNumber("page", "per_page", first: 0, defaultSize: 50, inBody: true), JsonCodec.String, options, cancellationToken);
}
