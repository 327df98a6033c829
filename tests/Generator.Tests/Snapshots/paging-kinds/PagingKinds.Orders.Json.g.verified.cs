partial class OrderPage : IApiModel<OrderPage>
{
        json.Required("total_count"u8, ref _totalCount, JsonCodec.Int64);
        json.Required("orders"u8, ref _orders, JsonCodec.List(JsonCodec.Model<OrderPageOrder>()));
}
partial class OrderPageOrder : IApiModel<OrderPageOrder>
{
        json.Required("id"u8, ref _id, JsonCodec.String);
}
