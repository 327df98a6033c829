public sealed partial class OrderPage : ApiModel<OrderPage>
{
    /// <summary>The number of all orders.</summary>
    public required long TotalCount { get => Get(_totalCount, "total_count"); init => _totalCount = value; }
    public required IReadOnlyList<OrderPageOrder> Orders { get => Get(_orders, "orders"); init => _orders = value; }
}

public sealed partial class OrderPageOrder : ApiModel<OrderPageOrder>
{
    public required string Id { get => Get(_id, "id"); init => _id = value; }
}

/// <summary>The query and header parameters of <c>orders-list</c>.</summary>
public sealed partial class OrderListOptions : RequestOptions
{
    /// <summary>Only those.</summary>
    public string? State { get; set; }
}
