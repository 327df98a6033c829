/// <summary>The operations on orders.</summary>
public partial class OrdersClient : ApiClient
{
    /// <summary>Calls <c>createOrder</c>.</summary>
    /// <remarks><c>POST /orders</c> (<c>createOrder</c>).</remarks>
    /// <param name="body">The request body.</param>
    /// <param name="query">The query and header parameters.</param>
    /// <returns>A thing that was ordered.</returns>
    public virtual Task<Order> CreateAsync(
        OrderCreate body, OrderCreateOptions query, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("createOrder", $"/orders")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddHeader("X-Tenant", query.XTenant)
                .WithJson(body),
            JsonCodec.Model<Order>(), options, cancellationToken);

    /// <summary>Calls <c>listLines</c>.</summary>
    /// <remarks><c>GET /orders/{id}/lines</c> (<c>listLines</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <returns>The result.</returns>
    public virtual Task<IReadOnlyList<Line>> ListLinesAsync(
        long id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("listLines", $"/orders/{id}/lines").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.Model<Line>()), options, cancellationToken);
}
