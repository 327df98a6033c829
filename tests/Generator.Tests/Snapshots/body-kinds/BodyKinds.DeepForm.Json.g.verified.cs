partial class DeepFormCreate : IApiModel<DeepFormCreate>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("expand"u8, ref _expand, JsonCodec.List(JsonCodec.String));
        json.Optional("metadata"u8, ref _metadata, JsonCodec.Map(JsonCodec.String));
}
