partial class DeleteBody : IApiModel<DeleteBody>
{
        json.Optional("reason"u8, ref _reason, JsonCodec.String);
}

partial class ListBody : IApiModel<ListBody>
{
        json.Required("id"u8, ref _id, JsonCodec.Int32);
}

partial class PostBothBody : IApiModel<PostBothBody>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}

partial class PostFormBody : IApiModel<PostFormBody>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}

partial class StringOrInt32 : IApiUnion<StringOrInt32>
{
    private static readonly UnionCases s_cases = new(discriminator: null, new UnionCase(JsonCodec.String), new UnionCase(JsonCodec.Int32));
}
