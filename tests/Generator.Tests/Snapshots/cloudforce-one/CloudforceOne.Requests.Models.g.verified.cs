namespace Cf1Gen.CloudforceOne;

/// <summary>The supported values of the fields of a request.</summary>
public sealed partial class RequestConstants : ApiModel<RequestConstants>
{
    /// <summary>The supported priorities.</summary>
    public IReadOnlyList<RequestPriority>? Priority { get => Get(_priority); init => _priority = value; }
    /// <summary>The supported statuses.</summary>
    public IReadOnlyList<RequestStatus>? Status { get => Get(_status); init => _status = value; }
    /// <summary>The supported markings of the Traffic Light Protocol (TLP).</summary>
    public IReadOnlyList<Tlp>? Tlp { get => Get(_tlp); init => _tlp = value; }

        json.Optional("priority"u8, ref _priority, JsonCodec.List(JsonCodec.Enum<RequestPriority>()));
        json.Optional("status"u8, ref _status, JsonCodec.List(JsonCodec.Enum<RequestStatus>()));
        json.Optional("tlp"u8, ref _tlp, JsonCodec.List(JsonCodec.Enum<Tlp>()));
}

/// <summary>The editable fields of a request. A field that is not set keeps its value in an update, and has the default of the service
/// in a new request.</summary>
public sealed partial class RequestCreate : ApiModel<RequestCreate>
{
    /// <summary>The full text of the question.</summary>
    public string? Content { get => Get(_content); set => Set(out _content, value); }
    /// <summary>The priority of the request.</summary>
    public RequestPriority? Priority { get => Get(_priority); set => Set(out _priority, value); }
    /// <summary>The type of the request: one of the names that the list of request types returns.</summary>
    public string? RequestType { get => Get(_requestType); set => Set(out _requestType, value); }
    /// <summary>A one-line summary of the request.</summary>
    public string? Summary { get => Get(_summary); set => Set(out _summary, value); }
    /// <summary>The TLP marking of the request, which specifies how widely it may be shared.</summary>
    public Tlp? Tlp { get => Get(_tlp); set => Set(out _tlp, value); }

        json.OptionalString("content"u8, ref _content);
        json.OptionalEnum("priority"u8, ref _priority);
        json.OptionalString("request_type"u8, ref _requestType);
        json.OptionalString("summary"u8, ref _summary);
        json.OptionalEnum("tlp"u8, ref _tlp);
}

/// <summary>A request for information (RFI): a question to the analysts of Cloudforce One.</summary>
public sealed partial class RequestItem : ApiModel<RequestItem>
{
    /// <summary>The id of the request: a UUID.</summary>
    public required string Id { get => Get(_id); init => _id = value; }
    /// <summary>The full text of the question.</summary>
    public required string Content { get => Get(_content); init => _content = value; }
    /// <summary>The time at which the request was created.</summary>
    public required DateTimeOffset Created { get => Get(_created); init => _created = value; }
    /// <summary>The priority of the request.</summary>
    public required RequestPriority Priority { get => Get(_priority); init => _priority = value; }
    /// <summary>The type of the request: one of the names that the list of request types returns.</summary>
    public required string Request { get => Get(_request); init => _request = value; }
    /// <summary>A one-line summary of the request.</summary>
    public required string Summary { get => Get(_summary); init => _summary = value; }
    /// <summary>The TLP marking of the request, which specifies how widely it may be shared.</summary>
    public required Tlp Tlp { get => Get(_tlp); init => _tlp = value; }
    /// <summary>The time at which the request was last updated.</summary>
    public required DateTimeOffset Updated { get => Get(_updated); init => _updated = value; }
    /// <summary>The time at which the request was completed. Absent until then.</summary>
    public DateTimeOffset? Completed { get => Get(_completed); init => _completed = value; }
    /// <summary>The number of quota tokens that the messages of the request have cost.</summary>
    public int? MessageTokens { get => Get(_messageTokens); init => _messageTokens = value; }
    /// <summary>A human-readable id, which consists of the year and a sequence number.</summary>
    public string? ReadableId { get => Get(_readableId); init => _readableId = value; }
    /// <summary>The status of the request.</summary>
    public RequestStatus? Status { get => Get(_status); init => _status = value; }
    /// <summary>The number of quota tokens that the request itself has cost.</summary>
    public int? Tokens { get => Get(_tokens); init => _tokens = value; }

    /// <summary>Creates a <see cref="RequestUpdate"/> with the values of this object.</summary>
    public RequestUpdate ToUpdate() => ConvertTo<RequestUpdate>();

        json.RequiredString("id"u8, ref _id);
        json.RequiredString("content"u8, ref _content);
        json.RequiredDateTimeOffset("created"u8, ref _created);
        json.RequiredEnum("priority"u8, ref _priority);
        json.RequiredString("request"u8, ref _request);
        json.RequiredString("summary"u8, ref _summary);
        json.RequiredEnum("tlp"u8, ref _tlp);
        json.RequiredDateTimeOffset("updated"u8, ref _updated);
        json.OptionalDateTimeOffset("completed"u8, ref _completed);
        json.Optional("message_tokens"u8, ref _messageTokens, JsonCodec.Int32);
        json.OptionalString("readable_id"u8, ref _readableId);
        json.OptionalEnum("status"u8, ref _status);
        json.Optional("tokens"u8, ref _tokens, JsonCodec.Int32);
}

/// <summary>A request for information in a list. It has all fields except the content.</summary>
public sealed partial class RequestListItem : ApiModel<RequestListItem>
{
    /// <summary>The id of the request: a UUID.</summary>
    public required string Id { get => Get(_id); init => _id = value; }
    /// <summary>The time at which the request was created.</summary>
    public required DateTimeOffset Created { get => Get(_created); init => _created = value; }
    /// <summary>The priority of the request.</summary>
    public required RequestPriority Priority { get => Get(_priority); init => _priority = value; }
    /// <summary>The type of the request: one of the names that the list of request types returns.</summary>
    public required string Request { get => Get(_request); init => _request = value; }
    /// <summary>A one-line summary of the request.</summary>
    public required string Summary { get => Get(_summary); init => _summary = value; }
    /// <summary>The TLP marking of the request, which specifies how widely it may be shared.</summary>
    public required Tlp Tlp { get => Get(_tlp); init => _tlp = value; }
    /// <summary>The time at which the request was last updated.</summary>
    public required DateTimeOffset Updated { get => Get(_updated); init => _updated = value; }
    /// <summary>The time at which the request was completed. Absent until then.</summary>
    public DateTimeOffset? Completed { get => Get(_completed); init => _completed = value; }
    /// <summary>The number of quota tokens that the messages of the request have cost.</summary>
    public int? MessageTokens { get => Get(_messageTokens); init => _messageTokens = value; }
    /// <summary>A human-readable id, which consists of the year and a sequence number.</summary>
    public string? ReadableId { get => Get(_readableId); init => _readableId = value; }
    /// <summary>The status of the request.</summary>
    public RequestStatus? Status { get => Get(_status); init => _status = value; }
    /// <summary>The number of quota tokens that the request itself has cost.</summary>
    public int? Tokens { get => Get(_tokens); init => _tokens = value; }

        json.RequiredString("id"u8, ref _id);
        json.RequiredDateTimeOffset("created"u8, ref _created);
        json.RequiredEnum("priority"u8, ref _priority);
        json.RequiredString("request"u8, ref _request);
        json.RequiredString("summary"u8, ref _summary);
        json.RequiredEnum("tlp"u8, ref _tlp);
        json.RequiredDateTimeOffset("updated"u8, ref _updated);
        json.OptionalDateTimeOffset("completed"u8, ref _completed);
        json.Optional("message_tokens"u8, ref _messageTokens, JsonCodec.Int32);
        json.OptionalString("readable_id"u8, ref _readableId);
        json.OptionalEnum("status"u8, ref _status);
        json.Optional("tokens"u8, ref _tokens, JsonCodec.Int32);
}

/// <summary>The filter and the sort order of a list of requests. Fields that are not set do not restrict the list.</summary>
public sealed partial class RequestListOptions : ApiModel<RequestListOptions>
{
    /// <summary>Returns only requests that were completed after this time.</summary>
    public DateTimeOffset? CompletedAfter { get => Get(_completedAfter); set => Set(out _completedAfter, value); }
    /// <summary>Returns only requests that were completed before this time.</summary>
    public DateTimeOffset? CompletedBefore { get => Get(_completedBefore); set => Set(out _completedBefore, value); }
    /// <summary>Returns only requests that were created after this time.</summary>
    public DateTimeOffset? CreatedAfter { get => Get(_createdAfter); set => Set(out _createdAfter, value); }
    /// <summary>Returns only requests that were created before this time.</summary>
    public DateTimeOffset? CreatedBefore { get => Get(_createdBefore); set => Set(out _createdBefore, value); }
    /// <summary>Returns only requests of this type.</summary>
    public string? RequestType { get => Get(_requestType); set => Set(out _requestType, value); }
    /// <summary>The name of the field to sort by.</summary>
    public string? SortBy { get => Get(_sortBy); set => Set(out _sortBy, value); }
    /// <summary>The sort direction.</summary>
    public SortOrder? SortOrder { get => Get(_sortOrder); set => Set(out _sortOrder, value); }
    /// <summary>Returns only requests with this status.</summary>
    public RequestStatus? Status { get => Get(_status); set => Set(out _status, value); }

        json.OptionalDateTimeOffset("completed_after"u8, ref _completedAfter);
        json.OptionalDateTimeOffset("completed_before"u8, ref _completedBefore);
        json.OptionalDateTimeOffset("created_after"u8, ref _createdAfter);
        json.OptionalDateTimeOffset("created_before"u8, ref _createdBefore);
        json.OptionalString("request_type"u8, ref _requestType);
        json.OptionalString("sort_by"u8, ref _sortBy);
        json.OptionalEnum("sort_order"u8, ref _sortOrder);
        json.OptionalEnum("status"u8, ref _status);
}

/// <summary>The editable fields of a request. A field that is not set keeps its value in an update, and has the default of the service
/// in a new request.</summary>
public sealed partial class RequestUpdate : ApiModel<RequestUpdate>
{
    /// <summary>The full text of the question.</summary>
    public string? Content { get => Get(_content); set => Set(out _content, value); }
    /// <summary>The priority of the request.</summary>
    public RequestPriority? Priority { get => Get(_priority); set => Set(out _priority, value); }
    /// <summary>The type of the request: one of the names that the list of request types returns.</summary>
    public string? RequestType { get => Get(_requestType); set => Set(out _requestType, value); }
    /// <summary>A one-line summary of the request.</summary>
    public string? Summary { get => Get(_summary); set => Set(out _summary, value); }
    /// <summary>The TLP marking of the request, which specifies how widely it may be shared.</summary>
    public Tlp? Tlp { get => Get(_tlp); set => Set(out _tlp, value); }

        json.OptionalString("content"u8, ref _content);
        json.OptionalEnum("priority"u8, ref _priority);
        json.OptionalString("request_type"u8, ref _requestType);
        json.OptionalString("summary"u8, ref _summary);
        json.OptionalEnum("tlp"u8, ref _tlp);
}

/// <summary>The priority of a request.</summary>
public readonly partial struct RequestPriority : IOpenEnum<RequestPriority>
{
    /// <summary><c>routine</c></summary>
    public static RequestPriority Routine => new(Values.Routine);
    /// <summary><c>high</c></summary>
    public static RequestPriority High => new(Values.High);
    /// <summary><c>urgent</c></summary>
    public static RequestPriority Urgent => new(Values.Urgent);
}

/// <summary>The status of a request.</summary>
public readonly partial struct RequestStatus : IOpenEnum<RequestStatus>
{
    /// <summary><c>open</c></summary>
    public static RequestStatus Open => new(Values.Open);
    /// <summary><c>accepted</c></summary>
    public static RequestStatus Accepted => new(Values.Accepted);
    /// <summary><c>reported</c></summary>
    public static RequestStatus Reported => new(Values.Reported);
    /// <summary><c>approved</c></summary>
    public static RequestStatus Approved => new(Values.Approved);
    /// <summary><c>completed</c></summary>
    public static RequestStatus Completed => new(Values.Completed);
    /// <summary><c>declined</c></summary>
    public static RequestStatus Declined => new(Values.Declined);
}
