/// <summary>A client for Kinds of paging.</summary>
public partial class PagingKindsClient : ApiClient, IApiClient<PagingKindsClient, PagingKindsClientOptions>
{
        Carriers = new(connection, this);
        Invoices = new(connection, this);
        Moves = new(connection, this);
        Orders = new(connection, this);
        Pallets = new(connection, this);
        Parcels = new(connection, this);
        Scans = new(connection, this);
        Warehouses = new(connection, this);

    public virtual CarriersClient Carriers { get; } = null!;
    public virtual InvoicesClient Invoices { get; } = null!;
    public virtual MovesClient Moves { get; } = null!;
    public virtual OrdersClient Orders { get; } = null!;
    public virtual PalletsClient Pallets { get; } = null!;
    public virtual ParcelsClient Parcels { get; } = null!;
    public virtual ScansClient Scans { get; } = null!;
    public virtual WarehousesClient Warehouses { get; } = null!;

    /// <summary>Searches by a cursor in the body.</summary>
    /// <remarks><c>POST /search</c> (<c>search</c>).</remarks>
    /// <param name="filter">The filter and the order of the items.</param>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<string, SearchPage> SearchAsync(
        SearchOptions filter, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Post("search", $"/search").WithResponseFormat(ResponseFormat.Bare).AsReplaySafe().WithJson(filter),
            Paging.ByCursor("start_cursor", "page_size", inBody: true).WithItems("/results").WithNext("/next_cursor"),
            JsonCodec.Model<SearchPage>(), static response => response.Results,
            options, cancellationToken);
}

/// <summary>Options for creating a <see cref="PagingKindsClient"/>.</summary>
public partial class PagingKindsClientOptions : ApiClientOptions
{
            Name = "PagingKinds",
            BaseAddress = "https://shop.example/v1",
            EnvironmentPrefix = "PAGING_KINDS",
            Authenticates = false,
}
