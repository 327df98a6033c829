partial class Events : IApiModel<Events>
{
        json.Required("data"u8, ref _data, JsonCodec.String);
        json.Optional("event"u8, ref _event, JsonCodec.String);
        json.Optional("id"u8, ref _id, JsonCodec.String);
        json.Optional("retry"u8, ref _retry, JsonCodec.Int32);
}

partial class Lines : IApiModel<Lines>
{
        json.Optional("level"u8, ref _level, JsonCodec.Int32);
}
