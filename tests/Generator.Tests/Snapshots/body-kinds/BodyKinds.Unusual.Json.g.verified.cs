partial class UnusualDelete : IApiModel<UnusualDelete>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("count"u8, ref _count, JsonCodec.Int32);
        json.Optional("tags"u8, ref _tags, JsonCodec.List(JsonCodec.String));
        json.Optional("commas"u8, ref _commas, JsonCodec.List(JsonCodec.String));
        json.Optional("deep"u8, ref _deep, JsonCodec.Model<Deep>());
        json.Optional("asJson"u8, ref _asJson, JsonCodec.Model<AsJson>());
}

partial class UnusualGet : IApiModel<UnusualGet>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("count"u8, ref _count, JsonCodec.Int32);
        json.Optional("tags"u8, ref _tags, JsonCodec.List(JsonCodec.String));
        json.Optional("commas"u8, ref _commas, JsonCodec.List(JsonCodec.String));
        json.Optional("deep"u8, ref _deep, JsonCodec.Model<Deep>());
        json.Optional("asJson"u8, ref _asJson, JsonCodec.Model<AsJson>());
}
