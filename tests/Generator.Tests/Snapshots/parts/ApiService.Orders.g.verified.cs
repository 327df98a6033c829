/// <summary>The operations on orders.</summary>
public partial class OrdersClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="OrdersClient"/> class for mocking.</summary>
    protected OrdersClient() { }

    internal OrdersClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        Lines = new(connection, this);
    }

    public virtual OrderLinesClient Lines { get; } = null!;

    /// <summary>Calls <c>createOrder</c>.</summary>
    /// <remarks><c>POST /orders</c> (<c>createOrder</c>).</remarks>
    /// <returns>A thing that was ordered.</returns>
    public virtual Task<Order> CreateAsync(Order body, OrderCreateOptions options, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("createOrder", $"/orders")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddHeader("X-Tenant", options.XTenant)
                .WithJson(body),
            JsonCodec.Model<Order>(), options, cancellationToken);
}
