partial class ThingGetAllResult : IApiModel<ThingGetAllResult>
{
        json.Optional("status"u8, ref _status, JsonCodec.Int32);
        json.Optional("big"u8, ref _big, JsonCodec.Int64);
        json.Optional("ratio"u8, ref _ratio, JsonCodec.Double);
        json.Optional("always"u8, ref _always, JsonCodec.Boolean);
        json.Optional("maybe"u8, ref _maybe, JsonCodec.Int32);
        json.Optional("untyped"u8, ref _untyped, JsonCodec.Int32);
        json.Optional("page"u8, ref _page, JsonCodec.Int64);
        json.Optional("sort"u8, ref _sort, JsonCodec.String);
        json.Optional("said"u8, ref _said, JsonCodec.Int64);
        json.Optional("text"u8, ref _text, JsonCodec.Enum<ThingText>());
}
