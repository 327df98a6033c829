partial class Own : IApiModel<Own>
{
        json.Optional("state"u8, ref _state, JsonCodec.String);
}
partial class OwnResponse : IApiModel<OwnResponse>
{
        json.Optional("more"u8, ref _more, JsonCodec.Boolean);
}
partial class Shared : IApiModel<Shared>
{
        json.Optional("number"u8, ref _number, JsonCodec.Int64);
}
