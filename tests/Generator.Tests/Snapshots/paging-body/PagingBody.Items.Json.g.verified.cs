partial class ItemListItem : IApiModel<ItemListItem>
{
        json.Required("id"u8, ref _id, JsonCodec.Int64);
}
partial class ItemListOptions : IApiModel<ItemListOptions>
{
        json.Optional("status"u8, ref _status, JsonCodec.String);
        json.Optional("after"u8, ref _after, JsonCodec.DateTimeOffset);
}
