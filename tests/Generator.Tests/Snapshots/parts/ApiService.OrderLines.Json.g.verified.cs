partial class Card : IApiModel<Card>
{
        json.Required("kind"u8, ref _kind, JsonCodec.String);
        json.Required("number"u8, ref _number, JsonCodec.String);
}
partial class Invoice : IApiModel<Invoice>
{
        json.Required("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("due"u8, ref _due, JsonCodec.DateOnly);
}
partial class Line : IApiModel<Line>
{
        json.Required("item"u8, ref _item, JsonCodec.String);
        json.Optional("order"u8, ref _order, JsonCodec.Model<Order>());
}
partial class Money : IApiModel<Money>
{
        json.Required("amount"u8, ref _amount, JsonCodec.Double);
        json.Optional("order"u8, ref _order, JsonCodec.Model<Order>());
}
partial class Order : IApiModel<Order>
{
        json.Required("id"u8, ref _id, JsonCodec.String);
        json.Required("state"u8, ref _state, JsonCodec.Enum<State>());
        json.Optional("total"u8, ref _total, JsonCodec.Model<Money>());
        json.Optional("parent"u8, ref _parent, JsonCodec.Model<Order>());
        json.Optional("lines"u8, ref _lines, JsonCodec.List(JsonCodec.Model<Line>()));
        json.Optional("payment"u8, ref _payment, JsonCodec.Union<Payments>());
        json.Optional("odd"u8, ref _odd, JsonCodec.Json);
}
partial class Payments : IApiUnion<Payments>
{
    private static readonly UnionCases s_cases = new UnionCases("kind")
        .Add(JsonCodec.Model<Card>(), "card")
        .Add(JsonCodec.Model<Invoice>(), "invoice");
}
