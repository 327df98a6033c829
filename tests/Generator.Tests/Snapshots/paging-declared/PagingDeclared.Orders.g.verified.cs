/// <summary>The operations on orders.</summary>
public partial class OrdersClient : ApiClient
{
    /// <summary>Lists orders by a cursor with names of its own.</summary>
    /// <remarks><c>GET /orders</c> (<c>orders-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<string, OrderListPage> ListAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("orders-list", $"/orders").WithResponseFormat(ResponseFormat.Bare),
            Paging.ByCursor("resume", "amount").WithItems("/hits/found").WithNext("/hits/resume_with"),
            JsonCodec.Model<OrderListPage>(), static response => response.Hits?.Found,
            options, cancellationToken);
}
