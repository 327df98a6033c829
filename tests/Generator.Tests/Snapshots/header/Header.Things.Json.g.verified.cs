partial class ThingUpdate : IApiModel<ThingUpdate>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
