partial class PostFormBody : IApiModel<PostFormBody>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}

partial class PostModelBody : IApiModel<PostModelBody>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
