partial class TextGetAllResult : IApiModel<TextGetAllResult>
{
        json.Required("created"u8, ref _created, JsonCodec.DateTimeOffset);
        json.Optional("updated"u8, ref _updated, JsonCodec.DateTimeOffset);
        json.Optional("history"u8, ref _history, JsonCodec.List(JsonCodec.DateTimeOffset));
        json.Optional("day"u8, ref _day, JsonCodec.DateOnly);
        json.Optional("id"u8, ref _id, JsonCodec.String);
        json.Optional("bytes"u8, ref _bytes, JsonCodec.Bytes);
        json.Optional("address"u8, ref _address, JsonCodec.String);
        json.Optional("strange"u8, ref _strange, JsonCodec.String);
}
