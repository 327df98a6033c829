partial class Items : IApiModel<Items>
{
        json.Required("id"u8, ref _id, JsonCodec.String);
}
