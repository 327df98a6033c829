partial class UnsaidCreate : IApiModel<UnsaidCreate>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}

partial class UnsaidDelete : IApiModel<UnsaidDelete>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
