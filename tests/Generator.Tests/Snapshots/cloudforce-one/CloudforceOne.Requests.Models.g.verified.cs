namespace Cf1Gen.CloudforceOne;

/// <summary>The supported values of the fields of a request.</summary>
public sealed partial class RequestConstants : ApiModel<RequestConstants>
{
    /// <summary>The supported priorities.</summary>
    public IReadOnlyList<RequestPriority>? Priority { get => Get(_priority, "priority"); init => _priority = value; }
    /// <summary>The supported statuses.</summary>
    public IReadOnlyList<RequestStatus>? Status { get => Get(_status, "status"); init => _status = value; }
    /// <summary>The supported markings of the Traffic Light Protocol (TLP).</summary>
    public IReadOnlyList<Tlp>? Tlp { get => Get(_tlp, "tlp"); init => _tlp = value; }
}

/// <summary>The editable fields of a request. A field that is not set keeps its value in an update, and has the default of the service
/// in a new request.</summary>
public sealed partial class RequestCreate : ApiModel<RequestCreate>
{
    /// <summary>The full text of the question.</summary>
    public string? Content { get => Get(_content, "content"); set => Set(out _content, value, "content"); }
    /// <summary>The priority of the request.</summary>
    public RequestPriority? Priority { get => Get(_priority, "priority"); set => Set(out _priority, value, "priority"); }
    /// <summary>The type of the request: one of the names that the list of request types returns.</summary>
    public string? RequestType { get => Get(_requestType, "request_type"); set => Set(out _requestType, value, "request_type"); }
    /// <summary>A one-line summary of the request.</summary>
    public string? Summary { get => Get(_summary, "summary"); set => Set(out _summary, value, "summary"); }
    /// <summary>The TLP marking of the request, which specifies how widely it may be shared.</summary>
    public Tlp? Tlp { get => Get(_tlp, "tlp"); set => Set(out _tlp, value, "tlp"); }
}

/// <summary>A request for information (RFI): a question to the analysts of Cloudforce One.</summary>
public sealed partial class RequestItem : ApiModel<RequestItem>
{
    /// <summary>The id of the request: a UUID.</summary>
    public required string Id { get => Get(_id, "id"); init => _id = value; }
    /// <summary>The full text of the question.</summary>
    public required string Content { get => Get(_content, "content"); init => _content = value; }
    /// <summary>The time at which the request was created.</summary>
    public required DateTimeOffset Created { get => Get(_created, "created"); init => _created = value; }
    /// <summary>The priority of the request.</summary>
    public required RequestPriority Priority { get => Get(_priority, "priority"); init => _priority = value; }
    /// <summary>The type of the request: one of the names that the list of request types returns.</summary>
    public required string Request { get => Get(_request, "request"); init => _request = value; }
    /// <summary>A one-line summary of the request.</summary>
    public required string Summary { get => Get(_summary, "summary"); init => _summary = value; }
    /// <summary>The TLP marking of the request, which specifies how widely it may be shared.</summary>
    public required Tlp Tlp { get => Get(_tlp, "tlp"); init => _tlp = value; }
    /// <summary>The time at which the request was last updated.</summary>
    public required DateTimeOffset Updated { get => Get(_updated, "updated"); init => _updated = value; }
    /// <summary>The time at which the request was completed. Absent until then.</summary>
    public DateTimeOffset? Completed { get => Get(_completed, "completed"); init => _completed = value; }
    /// <summary>The number of quota tokens that the messages of the request have cost.</summary>
    public int? MessageTokens { get => Get(_messageTokens, "message_tokens"); init => _messageTokens = value; }
    /// <summary>A human-readable id, which consists of the year and a sequence number.</summary>
    public string? ReadableId { get => Get(_readableId, "readable_id"); init => _readableId = value; }
    /// <summary>The status of the request.</summary>
    public RequestStatus? Status { get => Get(_status, "status"); init => _status = value; }
    /// <summary>The number of quota tokens that the request itself has cost.</summary>
    public int? Tokens { get => Get(_tokens, "tokens"); init => _tokens = value; }

    /// <summary>Creates a <see cref="RequestUpdate"/> with the values of this object.</summary>
    public RequestUpdate ToUpdate() => ConvertTo<RequestUpdate>();
}

/// <summary>A request for information in a list. It has all fields except the content.</summary>
public sealed partial class RequestListItem : ApiModel<RequestListItem>
{
    /// <summary>The id of the request: a UUID.</summary>
    public required string Id { get => Get(_id, "id"); init => _id = value; }
    /// <summary>The time at which the request was created.</summary>
    public required DateTimeOffset Created { get => Get(_created, "created"); init => _created = value; }
    /// <summary>The priority of the request.</summary>
    public required RequestPriority Priority { get => Get(_priority, "priority"); init => _priority = value; }
    /// <summary>The type of the request: one of the names that the list of request types returns.</summary>
    public required string Request { get => Get(_request, "request"); init => _request = value; }
    /// <summary>A one-line summary of the request.</summary>
    public required string Summary { get => Get(_summary, "summary"); init => _summary = value; }
    /// <summary>The TLP marking of the request, which specifies how widely it may be shared.</summary>
    public required Tlp Tlp { get => Get(_tlp, "tlp"); init => _tlp = value; }
    /// <summary>The time at which the request was last updated.</summary>
    public required DateTimeOffset Updated { get => Get(_updated, "updated"); init => _updated = value; }
    /// <summary>The time at which the request was completed. Absent until then.</summary>
    public DateTimeOffset? Completed { get => Get(_completed, "completed"); init => _completed = value; }
    /// <summary>The number of quota tokens that the messages of the request have cost.</summary>
    public int? MessageTokens { get => Get(_messageTokens, "message_tokens"); init => _messageTokens = value; }
    /// <summary>A human-readable id, which consists of the year and a sequence number.</summary>
    public string? ReadableId { get => Get(_readableId, "readable_id"); init => _readableId = value; }
    /// <summary>The status of the request.</summary>
    public RequestStatus? Status { get => Get(_status, "status"); init => _status = value; }
    /// <summary>The number of quota tokens that the request itself has cost.</summary>
    public int? Tokens { get => Get(_tokens, "tokens"); init => _tokens = value; }
}

/// <summary>The filter and the sort order of a list of requests. Fields that are not set do not restrict the list.</summary>
public sealed partial class RequestListOptions : ApiModel<RequestListOptions>
{
    /// <summary>Returns only requests that were completed after this time.</summary>
    public DateTimeOffset? CompletedAfter
    {
        get => Get(_completedAfter, "completed_after");
        set => Set(out _completedAfter, value, "completed_after");
    }

    /// <summary>Returns only requests that were completed before this time.</summary>
    public DateTimeOffset? CompletedBefore
    {
        get => Get(_completedBefore, "completed_before");
        set => Set(out _completedBefore, value, "completed_before");
    }

    /// <summary>Returns only requests that were created after this time.</summary>
    public DateTimeOffset? CreatedAfter
    {
        get => Get(_createdAfter, "created_after");
        set => Set(out _createdAfter, value, "created_after");
    }

    /// <summary>Returns only requests that were created before this time.</summary>
    public DateTimeOffset? CreatedBefore
    {
        get => Get(_createdBefore, "created_before");
        set => Set(out _createdBefore, value, "created_before");
    }

    /// <summary>Returns only requests of this type.</summary>
    public string? RequestType { get => Get(_requestType, "request_type"); set => Set(out _requestType, value, "request_type"); }
    /// <summary>The name of the field to sort by.</summary>
    public string? SortBy { get => Get(_sortBy, "sort_by"); set => Set(out _sortBy, value, "sort_by"); }
    /// <summary>The sort direction.</summary>
    public SortOrder? SortOrder { get => Get(_sortOrder, "sort_order"); set => Set(out _sortOrder, value, "sort_order"); }
    /// <summary>Returns only requests with this status.</summary>
    public RequestStatus? Status { get => Get(_status, "status"); set => Set(out _status, value, "status"); }
}

/// <summary>The editable fields of a request. A field that is not set keeps its value in an update, and has the default of the service
/// in a new request.</summary>
public sealed partial class RequestUpdate : ApiModel<RequestUpdate>
{
    /// <summary>The full text of the question.</summary>
    public string? Content { get => Get(_content, "content"); set => Set(out _content, value, "content"); }
    /// <summary>The priority of the request.</summary>
    public RequestPriority? Priority { get => Get(_priority, "priority"); set => Set(out _priority, value, "priority"); }
    /// <summary>The type of the request: one of the names that the list of request types returns.</summary>
    public string? RequestType { get => Get(_requestType, "request_type"); set => Set(out _requestType, value, "request_type"); }
    /// <summary>A one-line summary of the request.</summary>
    public string? Summary { get => Get(_summary, "summary"); set => Set(out _summary, value, "summary"); }
    /// <summary>The TLP marking of the request, which specifies how widely it may be shared.</summary>
    public Tlp? Tlp { get => Get(_tlp, "tlp"); set => Set(out _tlp, value, "tlp"); }
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
