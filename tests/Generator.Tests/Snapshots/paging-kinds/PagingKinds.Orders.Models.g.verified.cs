public sealed partial class OrderPage : ApiModel<OrderPage>
{
    /// <summary>The number of all orders.</summary>
    public required long TotalCount { get => Get(_totalCount); init => _totalCount = value; }
    public required IReadOnlyList<OrderPageOrder> Orders { get => Get(_orders); init => _orders = value; }

        json.RequiredInt64("total_count"u8, ref _totalCount);
        json.RequiredModels("orders"u8, ref _orders);
}

public sealed partial class OrderPageOrder : ApiModel<OrderPageOrder>
{
    public required string Id { get => Get(_id); init => _id = value; }

        json.RequiredString("id"u8, ref _id);
}

/// <summary>The query and header parameters of <c>orders-list</c>.</summary>
public sealed partial class OrderListOptions : RequestOptions
{
    /// <summary>Only those.</summary>
    public string? State { get; set; }
}
