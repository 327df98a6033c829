partial class ItemListItem : IApiModel<ItemListItem>
{
        json.Required("id"u8, ref _id, JsonCodec.String);
}
