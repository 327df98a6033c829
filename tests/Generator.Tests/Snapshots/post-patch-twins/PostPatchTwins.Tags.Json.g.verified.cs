partial class TagUpdate : IApiModel<TagUpdate>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
partial class TagUpdateByTagId : IApiModel<TagUpdateByTagId>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
partial class TagUpdateByTagIdResult : IApiModel<TagUpdateByTagIdResult>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
partial class TagUpdateResult : IApiModel<TagUpdateResult>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
