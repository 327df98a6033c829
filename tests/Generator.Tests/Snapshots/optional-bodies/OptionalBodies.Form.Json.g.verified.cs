partial class Thing : IApiModel<Thing>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
