/// <summary>The operations on orders.</summary>
public partial class OrdersClient : ApiClient
{
    /// <summary>Lists orders by page numbers, next to their number.</summary>
    /// <remarks><c>GET /orders</c> (<c>orders-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<OrderPageOrder, OrderPage> ListAsync(
        OrderListOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("orders-list", $"/orders").WithResponseFormat(ResponseFormat.Bare).AddQuery("state", options?.State),
            Paging.ByPageNumber("page", "per_page", first: 1, defaultSize: 25).WithItems("/orders").WithTotal("/total_count"),
            JsonCodec.Model<OrderPage>(), static response => response.Orders,
            options, cancellationToken);
}
