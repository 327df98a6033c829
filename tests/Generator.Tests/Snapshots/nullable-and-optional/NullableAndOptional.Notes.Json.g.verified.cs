partial class Note : IApiModel<Note>
{
        json.Required("must"u8, ref _must, JsonCodec.String);
        json.Nullable("must_or_null"u8, ref _mustOrNull, JsonCodec.String);
        json.Required("must_count"u8, ref _mustCount, JsonCodec.Int64);
        json.Nullable("must_count_or_null"u8, ref _mustCountOrNull, JsonCodec.Int64);
        json.Required("tags"u8, ref _tags, JsonCodec.List(JsonCodec.NullableReference(JsonCodec.String)));
        json.Optional("may"u8, ref _may, JsonCodec.String);
        json.Optional("may_or_null"u8, ref _mayOrNull, JsonCodec.String);
        json.Optional("may_count"u8, ref _mayCount, JsonCodec.Int64);
        json.Optional("may_count_or_null"u8, ref _mayCountOrNull, JsonCodec.Int64);
        json.Optional("may_tags_or_null"u8, ref _mayTagsOrNull, JsonCodec.List(JsonCodec.NullableValue(JsonCodec.Int64)));
        json.Optional("anything"u8, ref _anything, JsonCodec.Json);
        json.Optional("anything_or_null"u8, ref _anythingOrNull, JsonCodec.Json);
}
