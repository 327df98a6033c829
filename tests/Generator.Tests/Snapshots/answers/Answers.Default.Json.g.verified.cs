partial class Thing : IApiModel<Thing>
{
        json.Required("id"u8, ref _id, JsonCodec.String);
}
