partial class ListEventsSearch : IApiModel<ListEventsSearch>
{
        json.Optional("field"u8, ref _field, JsonCodec.String);
        json.Optional("op"u8, ref _op, JsonCodec.Enum<ListEventsSearchOp>());
        json.Optional("value"u8, ref _value, JsonCodec.Json);
}

partial class ListEventsShape : IApiModel<ListEventsShape>
{
        json.Optional("width"u8, ref _width, JsonCodec.Int32);
}

partial class ListEventsWhere : IApiModel<ListEventsWhere>
{
        json.Optional("id"u8, ref _id, JsonCodec.Int32);
}
