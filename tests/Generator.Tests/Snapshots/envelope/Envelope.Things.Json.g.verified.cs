partial class Thing : IApiModel<Thing>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
}
