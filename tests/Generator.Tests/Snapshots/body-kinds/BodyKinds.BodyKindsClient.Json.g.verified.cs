partial class Fields : IApiModel<Fields>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("count"u8, ref _count, JsonCodec.Int64);
        json.Optional("tags"u8, ref _tags, JsonCodec.List(JsonCodec.String));
        json.Optional("commas"u8, ref _commas, JsonCodec.List(JsonCodec.String));
        json.Optional("deep"u8, ref _deep, JsonCodec.Model<FieldsDeep>());
        json.Optional("asJson"u8, ref _asJson, JsonCodec.Model<FieldsAsJson>());
}
partial class FieldsAsJson : IApiModel<FieldsAsJson>
{
        json.Optional("b"u8, ref _b, JsonCodec.String);
}
partial class FieldsDeep : IApiModel<FieldsDeep>
{
        json.Optional("a"u8, ref _a, JsonCodec.String);
}
