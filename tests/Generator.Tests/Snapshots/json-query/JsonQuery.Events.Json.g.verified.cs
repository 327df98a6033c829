partial class EventListSearchParameter : IApiModel<EventListSearchParameter>
{
        json.Optional("field"u8, ref _field, JsonCodec.String);
        json.Optional("op"u8, ref _op, JsonCodec.Enum<EventSearchOp>());
        json.Optional("value"u8, ref _value, JsonCodec.Json);
}
partial class EventListShapeParameter : IApiModel<EventListShapeParameter>
{
        json.Optional("width"u8, ref _width, JsonCodec.Int64);
}
partial class EventListWhereParameter : IApiModel<EventListWhereParameter>
{
        json.Optional("id"u8, ref _id, JsonCodec.Int64);
}
