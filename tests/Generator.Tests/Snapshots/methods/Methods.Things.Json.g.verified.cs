partial class ThingSearch : IApiModel<ThingSearch>
{
        json.Optional("text"u8, ref _text, JsonCodec.String);
}
