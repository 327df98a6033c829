partial class Thing : IApiModel<Thing>
{
        json.Optional("id"u8, ref _id, JsonCodec.String);
}
