namespace Cf1Gen.CloudforceOne;

partial class RequestMessage : IApiModel<RequestMessage>
{
        json.Required("id"u8, ref _id, JsonCodec.Int32);
        json.Required("author"u8, ref _author, JsonCodec.String);
        json.Required("content"u8, ref _content, JsonCodec.String);
        json.Required("is_follow_on_request"u8, ref _isFollowOnRequest, JsonCodec.Boolean);
        json.Required("updated"u8, ref _updated, JsonCodec.DateTimeOffset);
        json.Optional("created"u8, ref _created, JsonCodec.DateTimeOffset);
}
partial class RequestMessageCreate : IApiModel<RequestMessageCreate>
{
        json.Optional("content"u8, ref _content, JsonCodec.String);
}
partial class RequestMessageListOptions : IApiModel<RequestMessageListOptions>
{
        json.Optional("after"u8, ref _after, JsonCodec.DateTimeOffset);
        json.Optional("before"u8, ref _before, JsonCodec.DateTimeOffset);
        json.Optional("sort_by"u8, ref _sortBy, JsonCodec.String);
        json.Optional("sort_order"u8, ref _sortOrder, JsonCodec.Enum<SortOrder>());
}
partial class RequestMessageUpdate : IApiModel<RequestMessageUpdate>
{
        json.Optional("content"u8, ref _content, JsonCodec.String);
}
