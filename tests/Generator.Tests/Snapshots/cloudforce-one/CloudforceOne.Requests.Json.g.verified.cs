namespace Cf1Gen.CloudforceOne;

partial class RequestConstants : IApiModel<RequestConstants>
{
        json.Optional("priority"u8, ref _priority, JsonCodec.List(JsonCodec.Enum<RequestPriority>()));
        json.Optional("status"u8, ref _status, JsonCodec.List(JsonCodec.Enum<RequestStatus>()));
        json.Optional("tlp"u8, ref _tlp, JsonCodec.List(JsonCodec.Enum<Tlp>()));
}
partial class RequestCreate : IApiModel<RequestCreate>
{
        json.Optional("content"u8, ref _content, JsonCodec.String);
        json.Optional("priority"u8, ref _priority, JsonCodec.Enum<RequestPriority>());
        json.Optional("request_type"u8, ref _requestType, JsonCodec.String);
        json.Optional("summary"u8, ref _summary, JsonCodec.String);
        json.Optional("tlp"u8, ref _tlp, JsonCodec.Enum<Tlp>());
}
partial class RequestItem : IApiModel<RequestItem>
{
        json.Required("id"u8, ref _id, JsonCodec.String);
        json.Required("content"u8, ref _content, JsonCodec.String);
        json.Required("created"u8, ref _created, JsonCodec.DateTimeOffset);
        json.Required("priority"u8, ref _priority, JsonCodec.Enum<RequestPriority>());
        json.Required("request"u8, ref _request, JsonCodec.String);
        json.Required("summary"u8, ref _summary, JsonCodec.String);
        json.Required("tlp"u8, ref _tlp, JsonCodec.Enum<Tlp>());
        json.Required("updated"u8, ref _updated, JsonCodec.DateTimeOffset);
        json.Optional("completed"u8, ref _completed, JsonCodec.DateTimeOffset);
        json.Optional("message_tokens"u8, ref _messageTokens, JsonCodec.Int32);
        json.Optional("readable_id"u8, ref _readableId, JsonCodec.String);
        json.Optional("status"u8, ref _status, JsonCodec.Enum<RequestStatus>());
        json.Optional("tokens"u8, ref _tokens, JsonCodec.Int32);
}
partial class RequestListItem : IApiModel<RequestListItem>
{
        json.Required("id"u8, ref _id, JsonCodec.String);
        json.Required("created"u8, ref _created, JsonCodec.DateTimeOffset);
        json.Required("priority"u8, ref _priority, JsonCodec.Enum<RequestPriority>());
        json.Required("request"u8, ref _request, JsonCodec.String);
        json.Required("summary"u8, ref _summary, JsonCodec.String);
        json.Required("tlp"u8, ref _tlp, JsonCodec.Enum<Tlp>());
        json.Required("updated"u8, ref _updated, JsonCodec.DateTimeOffset);
        json.Optional("completed"u8, ref _completed, JsonCodec.DateTimeOffset);
        json.Optional("message_tokens"u8, ref _messageTokens, JsonCodec.Int32);
        json.Optional("readable_id"u8, ref _readableId, JsonCodec.String);
        json.Optional("status"u8, ref _status, JsonCodec.Enum<RequestStatus>());
        json.Optional("tokens"u8, ref _tokens, JsonCodec.Int32);
}
partial class RequestListOptions : IApiModel<RequestListOptions>
{
        json.Optional("completed_after"u8, ref _completedAfter, JsonCodec.DateTimeOffset);
        json.Optional("completed_before"u8, ref _completedBefore, JsonCodec.DateTimeOffset);
        json.Optional("created_after"u8, ref _createdAfter, JsonCodec.DateTimeOffset);
        json.Optional("created_before"u8, ref _createdBefore, JsonCodec.DateTimeOffset);
        json.Optional("request_type"u8, ref _requestType, JsonCodec.String);
        json.Optional("sort_by"u8, ref _sortBy, JsonCodec.String);
        json.Optional("sort_order"u8, ref _sortOrder, JsonCodec.Enum<SortOrder>());
        json.Optional("status"u8, ref _status, JsonCodec.Enum<RequestStatus>());
}
partial class RequestUpdate : IApiModel<RequestUpdate>
{
        json.Optional("content"u8, ref _content, JsonCodec.String);
        json.Optional("priority"u8, ref _priority, JsonCodec.Enum<RequestPriority>());
        json.Optional("request_type"u8, ref _requestType, JsonCodec.String);
        json.Optional("summary"u8, ref _summary, JsonCodec.String);
        json.Optional("tlp"u8, ref _tlp, JsonCodec.Enum<Tlp>());
}
