partial class FormOfAlternativeCreate : IApiModel<FormOfAlternativeCreate>
{
        json.Required("grant"u8, ref _grant, JsonCodec.String);
        json.Optional("user"u8, ref _user, JsonCodec.String);
        json.Optional("code"u8, ref _code, JsonCodec.Int64);
}
