public sealed partial class Note : ApiModel<Note>
{
    public required string Must { get => Get(_must); set => Set(out _must, value); }
    public required string? MustOrNull { get => Get(_mustOrNull); set => Set(out _mustOrNull, value); }
    public required long MustCount { get => Get(_mustCount); set => Set(out _mustCount, value); }
    public required long? MustCountOrNull { get => Get(_mustCountOrNull); set => Set(out _mustCountOrNull, value); }
    public required IReadOnlyList<string?> Tags { get => Get(_tags); set => Set(out _tags, value); }
    public string? May { get => Get(_may); set => Set(out _may, value); }
    public Optional<string?> MayOrNull { get => Get(_mayOrNull); set => Set(out _mayOrNull, value); }
    public long? MayCount { get => Get(_mayCount); set => Set(out _mayCount, value); }
    public Optional<long?> MayCountOrNull { get => Get(_mayCountOrNull); set => Set(out _mayCountOrNull, value); }
    public Optional<IReadOnlyList<long?>?> MayTagsOrNull { get => Get(_mayTagsOrNull); set => Set(out _mayTagsOrNull, value); }
    public JsonElement? Anything { get => Get(_anything); set => Set(out _anything, value); }
    public JsonElement? AnythingOrNull { get => Get(_anythingOrNull); set => Set(out _anythingOrNull, value); }

        json.RequiredString("must"u8, ref _must);
        json.Nullable("must_or_null"u8, ref _mustOrNull, JsonCodec.String);
        json.RequiredInt64("must_count"u8, ref _mustCount);
        json.Nullable("must_count_or_null"u8, ref _mustCountOrNull, JsonCodec.Int64);
        json.Required("tags"u8, ref _tags, JsonCodec.List(JsonCodec.NullableReference(JsonCodec.String)));
        json.OptionalString("may"u8, ref _may);
        json.Optional("may_or_null"u8, ref _mayOrNull, JsonCodec.String);
        json.OptionalInt64("may_count"u8, ref _mayCount);
        json.Optional("may_count_or_null"u8, ref _mayCountOrNull, JsonCodec.Int64);
        json.Optional("may_tags_or_null"u8, ref _mayTagsOrNull, JsonCodec.List(JsonCodec.NullableValue(JsonCodec.Int64)));
        json.Optional("anything"u8, ref _anything, JsonCodec.Json);
        json.Optional("anything_or_null"u8, ref _anythingOrNull, JsonCodec.Json);
}
