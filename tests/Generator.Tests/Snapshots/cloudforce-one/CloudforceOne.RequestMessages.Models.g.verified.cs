namespace Cf1Gen.CloudforceOne;

/// <summary>A message about a request, written by its author or by an analyst.</summary>
public sealed partial class RequestMessage : ApiModel<RequestMessage>
{
    /// <summary>The id of the message.</summary>
    public required int Id { get => Get(_id); init => _id = value; }
    /// <summary>The email address of the author.</summary>
    public required string Author { get => Get(_author); init => _author = value; }
    /// <summary>The text of the message.</summary>
    public required string Content { get => Get(_content); init => _content = value; }
    /// <summary>Indicates whether the message is a follow-on request: one that was sent after the request was completed.</summary>
    public required bool IsFollowOnRequest { get => Get(_isFollowOnRequest); init => _isFollowOnRequest = value; }
    /// <summary>The time at which the message was last updated.</summary>
    public required DateTimeOffset Updated { get => Get(_updated); init => _updated = value; }
    /// <summary>The time at which the message was created.</summary>
    public DateTimeOffset? Created { get => Get(_created); init => _created = value; }

        json.Required("id"u8, ref _id, JsonCodec.Int32);
        json.RequiredString("author"u8, ref _author);
        json.RequiredString("content"u8, ref _content);
        json.RequiredBoolean("is_follow_on_request"u8, ref _isFollowOnRequest);
        json.RequiredDateTimeOffset("updated"u8, ref _updated);
        json.OptionalDateTimeOffset("created"u8, ref _created);
}

/// <summary>The editable field of a message.</summary>
public sealed partial class RequestMessageCreate : ApiModel<RequestMessageCreate>
{
    /// <summary>The text of the message.</summary>
    public string? Content { get => Get(_content); set => Set(out _content, value); }

        json.OptionalString("content"u8, ref _content);
}

/// <summary>The filter and the sort order of a list of messages. Fields that are not set do not restrict the list.</summary>
public sealed partial class RequestMessageListOptions : ApiModel<RequestMessageListOptions>
{
    /// <summary>Returns only messages that were created after this time.</summary>
    public DateTimeOffset? After { get => Get(_after); set => Set(out _after, value); }
    /// <summary>Returns only messages that were created before this time.</summary>
    public DateTimeOffset? Before { get => Get(_before); set => Set(out _before, value); }
    /// <summary>The name of the field to sort by.</summary>
    public string? SortBy { get => Get(_sortBy); set => Set(out _sortBy, value); }
    /// <summary>The sort direction.</summary>
    public SortOrder? SortOrder { get => Get(_sortOrder); set => Set(out _sortOrder, value); }

        json.OptionalDateTimeOffset("after"u8, ref _after);
        json.OptionalDateTimeOffset("before"u8, ref _before);
        json.OptionalString("sort_by"u8, ref _sortBy);
        json.OptionalEnum("sort_order"u8, ref _sortOrder);
}

/// <summary>The editable field of a message.</summary>
public sealed partial class RequestMessageUpdate : ApiModel<RequestMessageUpdate>
{
    /// <summary>The text of the message.</summary>
    public string? Content { get => Get(_content); set => Set(out _content, value); }

        json.OptionalString("content"u8, ref _content);
}

/// <summary>The sort direction of a list: ascending or descending.</summary>
public readonly partial struct SortOrder : IOpenEnum<SortOrder>
{
    /// <summary><c>asc</c></summary>
    public static SortOrder Asc => new(Values.Asc);
    /// <summary><c>desc</c></summary>
    public static SortOrder Desc => new(Values.Desc);
}
