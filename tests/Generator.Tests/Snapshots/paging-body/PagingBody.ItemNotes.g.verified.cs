/// <summary>The operations on item notes.</summary>
public partial class ItemNotesClient : ApiClient
{
    /// <summary>Lists an item's notes; the body has nothing but the page.</summary>
    /// <remarks><c>POST /items/{item_id}/notes</c> (<c>item-note-list</c>).</remarks>
    /// <param name="itemId">The value of the path parameter.</param>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<string> ListAsync(
        long itemId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Post("item-note-list", $"/items/{itemId}/notes")
                .WithResponseFormat(ResponseFormat.Bare)
                .AsReplaySafe()
                .WithEmptyJson(),
            Paging.ByPageNumber("page", "per_page", first: 0, defaultSize: 50, inBody: true), JsonCodec.String, options, cancellationToken);
}
