partial class FieldCreate : IApiModel<FieldCreate>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("commas"u8, ref _commas, JsonCodec.List(JsonCodec.String));
        json.Optional("pipes"u8, ref _pipes, JsonCodec.List(JsonCodec.String));
        json.Optional("multi"u8, ref _multi, JsonCodec.List(JsonCodec.String));
}
