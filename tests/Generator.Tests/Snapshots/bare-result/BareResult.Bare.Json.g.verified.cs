partial class Bare : IApiModel<Bare>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
partial class BareCreateResult : IApiModel<BareCreateResult>
{
        json.Optional("success"u8, ref _success, JsonCodec.Boolean);
        json.Optional("details"u8, ref _details, JsonCodec.String);
}
