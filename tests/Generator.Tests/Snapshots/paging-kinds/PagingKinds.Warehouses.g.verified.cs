/// <summary>The operations on warehouses.</summary>
public partial class WarehousesClient : ApiClient
{
    /// <summary>Lists warehouses by links.</summary>
    /// <remarks><c>GET /warehouses</c> (<c>warehouses-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<DateOnly, WarehouseListPage> ListAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("warehouses-list", $"/warehouses").WithResponseFormat(ResponseFormat.Bare),
            Paging.ByLink().WithItems("/value").WithNext("/@odata.nextLink"),
            JsonCodec.Model<WarehouseListPage>(), static response => response.Value,
            options, cancellationToken);
}
