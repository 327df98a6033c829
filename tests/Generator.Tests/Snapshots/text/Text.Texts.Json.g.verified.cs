partial class TextGetAllResult : IApiModel<TextGetAllResult>
{
        json.Optional("long"u8, ref _long, JsonCodec.String);
        json.Optional("unbroken"u8, ref _unbroken, JsonCodec.String);
        json.Optional("silent"u8, ref _silent, JsonCodec.String);
        json.Optional("titled"u8, ref _titled, JsonCodec.String);
}
