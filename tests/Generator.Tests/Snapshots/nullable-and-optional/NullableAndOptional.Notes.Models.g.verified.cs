public sealed partial class Note : ApiModel<Note>
{
    public required string Must { get => Get(_must, "must"); set => Set(out _must, value, "must"); }
    public required string? MustOrNull { get => Get(_mustOrNull, "must_or_null"); set => Set(out _mustOrNull, value, "must_or_null"); }
    public required long MustCount { get => Get(_mustCount, "must_count"); set => Set(out _mustCount, value, "must_count"); }

    public required long? MustCountOrNull
    {
        get => Get(_mustCountOrNull, "must_count_or_null");
        set => Set(out _mustCountOrNull, value, "must_count_or_null");
    }

    public required IReadOnlyList<string?> Tags { get => Get(_tags, "tags"); set => Set(out _tags, value, "tags"); }
    public string? May { get => Get(_may, "may"); set => Set(out _may, value, "may"); }
    public Optional<string?> MayOrNull { get => Get(_mayOrNull, "may_or_null"); set => Set(out _mayOrNull, value, "may_or_null"); }
    public long? MayCount { get => Get(_mayCount, "may_count"); set => Set(out _mayCount, value, "may_count"); }

    public Optional<long?> MayCountOrNull
    {
        get => Get(_mayCountOrNull, "may_count_or_null");
        set => Set(out _mayCountOrNull, value, "may_count_or_null");
    }

    public Optional<IReadOnlyList<long?>?> MayTagsOrNull
    {
        get => Get(_mayTagsOrNull, "may_tags_or_null");
        set => Set(out _mayTagsOrNull, value, "may_tags_or_null");
    }

    public JsonElement? Anything { get => Get(_anything, "anything"); set => Set(out _anything, value, "anything"); }

    public JsonElement? AnythingOrNull
    {
        get => Get(_anythingOrNull, "anything_or_null");
        set => Set(out _anythingOrNull, value, "anything_or_null");
    }
}
