namespace Cf1Gen.CloudforceOne;

/// <summary>A message about a request, written by its author or by an analyst.</summary>
public sealed partial class RequestMessage : ApiModel<RequestMessage>
{
    /// <summary>The id of the message.</summary>
    public required int Id { get => Get(_id, "id"); init => _id = value; }
    /// <summary>The email address of the author.</summary>
    public required string Author { get => Get(_author, "author"); init => _author = value; }
    /// <summary>The text of the message.</summary>
    public required string Content { get => Get(_content, "content"); init => _content = value; }
    /// <summary>Indicates whether the message is a follow-on request: one that was sent after the request was completed.</summary>
    public required bool IsFollowOnRequest { get => Get(_isFollowOnRequest, "is_follow_on_request"); init => _isFollowOnRequest = value; }
    /// <summary>The time at which the message was last updated.</summary>
    public required DateTimeOffset Updated { get => Get(_updated, "updated"); init => _updated = value; }
    /// <summary>The time at which the message was created.</summary>
    public DateTimeOffset? Created { get => Get(_created, "created"); init => _created = value; }
}

/// <summary>The editable field of a message.</summary>
public sealed partial class RequestMessageCreate : ApiModel<RequestMessageCreate>
{
    /// <summary>The text of the message.</summary>
    public string? Content { get => Get(_content, "content"); set => Set(out _content, value, "content"); }
}

/// <summary>The filter and the sort order of a list of messages. Fields that are not set do not restrict the list.</summary>
public sealed partial class RequestMessageListOptions : ApiModel<RequestMessageListOptions>
{
    /// <summary>Returns only messages that were created after this time.</summary>
    public DateTimeOffset? After { get => Get(_after, "after"); set => Set(out _after, value, "after"); }
    /// <summary>Returns only messages that were created before this time.</summary>
    public DateTimeOffset? Before { get => Get(_before, "before"); set => Set(out _before, value, "before"); }
    /// <summary>The name of the field to sort by.</summary>
    public string? SortBy { get => Get(_sortBy, "sort_by"); set => Set(out _sortBy, value, "sort_by"); }
    /// <summary>The sort direction.</summary>
    public SortOrder? SortOrder { get => Get(_sortOrder, "sort_order"); set => Set(out _sortOrder, value, "sort_order"); }
}

/// <summary>The editable field of a message.</summary>
public sealed partial class RequestMessageUpdate : ApiModel<RequestMessageUpdate>
{
    /// <summary>The text of the message.</summary>
    public string? Content { get => Get(_content, "content"); set => Set(out _content, value, "content"); }
}

/// <summary>The sort direction of a list: ascending or descending.</summary>
public readonly partial struct SortOrder : IOpenEnum<SortOrder>
{
    /// <summary><c>asc</c></summary>
    public static SortOrder Asc => new(Values.Asc);
    /// <summary><c>desc</c></summary>
    public static SortOrder Desc => new(Values.Desc);
}
