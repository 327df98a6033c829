partial class ScanListPage : IApiModel<ScanListPage>
{
        json.Required("success"u8, ref _success, JsonCodec.Boolean);
        json.Required("result"u8, ref _result, JsonCodec.List(JsonCodec.String));
        json.Required("paging"u8, ref _paging, JsonCodec.Model<ScanListPagePaging>());
}
partial class ScanListPagePaging : IApiModel<ScanListPagePaging>
{
        json.Optional("next_cursor"u8, ref _nextCursor, JsonCodec.String);
        json.Optional("has_more"u8, ref _hasMore, JsonCodec.Boolean);
}
