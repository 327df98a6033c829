partial class AsJson : IApiModel<AsJson>
{
        json.Optional("b"u8, ref _b, JsonCodec.String);
}

partial class Deep : IApiModel<Deep>
{
        json.Optional("a"u8, ref _a, JsonCodec.String);
}

partial class PostDeepFormBody : IApiModel<PostDeepFormBody>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("expand"u8, ref _expand, JsonCodec.List(JsonCodec.String));
        json.Optional("metadata"u8, ref _metadata, JsonCodec.Map(JsonCodec.String));
}

partial class PostFormBody : IApiModel<PostFormBody>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("count"u8, ref _count, JsonCodec.Int32);
        json.Optional("tags"u8, ref _tags, JsonCodec.List(JsonCodec.String));
        json.Optional("commas"u8, ref _commas, JsonCodec.List(JsonCodec.String));
        json.Optional("deep"u8, ref _deep, JsonCodec.Model<Deep>());
        json.Optional("asJson"u8, ref _asJson, JsonCodec.Model<AsJson>());
}

partial class PostSeveralBody : IApiModel<PostSeveralBody>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("count"u8, ref _count, JsonCodec.Int32);
        json.Optional("tags"u8, ref _tags, JsonCodec.List(JsonCodec.String));
        json.Optional("commas"u8, ref _commas, JsonCodec.List(JsonCodec.String));
        json.Optional("deep"u8, ref _deep, JsonCodec.Model<Deep>());
        json.Optional("asJson"u8, ref _asJson, JsonCodec.Model<AsJson>());
}

partial class PostWildcardBody : IApiModel<PostWildcardBody>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("count"u8, ref _count, JsonCodec.Int32);
        json.Optional("tags"u8, ref _tags, JsonCodec.List(JsonCodec.String));
        json.Optional("commas"u8, ref _commas, JsonCodec.List(JsonCodec.String));
        json.Optional("deep"u8, ref _deep, JsonCodec.Model<Deep>());
        json.Optional("asJson"u8, ref _asJson, JsonCodec.Model<AsJson>());
}

partial class UpdateMergePatchBody : IApiModel<UpdateMergePatchBody>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("count"u8, ref _count, JsonCodec.Int32);
        json.Optional("tags"u8, ref _tags, JsonCodec.List(JsonCodec.String));
        json.Optional("commas"u8, ref _commas, JsonCodec.List(JsonCodec.String));
        json.Optional("deep"u8, ref _deep, JsonCodec.Model<Deep>());
        json.Optional("asJson"u8, ref _asJson, JsonCodec.Model<AsJson>());
}
