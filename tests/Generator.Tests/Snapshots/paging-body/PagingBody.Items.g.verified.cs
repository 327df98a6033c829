/// <summary>The operations on items.</summary>
public partial class ItemsClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="ItemsClient"/> class for mocking.</summary>
    protected ItemsClient() { }

    internal ItemsClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        Notes = new(connection, this);
    }

    public virtual ItemNotesClient Notes { get; } = null!;

    /// <summary>Lists items.</summary>
    /// <remarks><c>POST /items</c> (<c>item-list</c>).</remarks>
    /// <param name="filter">The filter and the order of the items.</param>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<ItemListItem> ListAsync(
        ItemListOptions? filter = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Post("item-list", $"/items").AsReplaySafe().WithJson(filter ?? new()),
            Paging.ByPageNumber("page", "per_page", first: 0, defaultSize: 50, inBody: true), JsonCodec.Model<ItemListItem>(), options, cancellationToken);
}
