partial class EventWatchItem : IApiModel<EventWatchItem>
{
        json.Required("data"u8, ref _data, JsonCodec.String);
        json.Optional("event"u8, ref _event, JsonCodec.String);
        json.Optional("id"u8, ref _id, JsonCodec.String);
        json.Optional("retry"u8, ref _retry, JsonCodec.Int64);
}
