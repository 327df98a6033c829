partial class ThingQuery : IApiModel<ThingQuery>
{
        json.Optional("text"u8, ref _text, JsonCodec.String);
}
