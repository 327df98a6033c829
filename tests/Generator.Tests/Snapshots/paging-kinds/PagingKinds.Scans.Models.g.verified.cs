public sealed partial class ScanListPage : ApiModel<ScanListPage>
{
    public required bool Success { get => Get(_success); init => _success = value; }
    public required IReadOnlyList<string> Result { get => Get(_result); init => _result = value; }
    public required ScanListPagePaging Paging { get => Get(_paging); init => _paging = value; }

        json.RequiredBoolean("success"u8, ref _success);
        json.RequiredStrings("result"u8, ref _result);
        json.RequiredModel("paging"u8, ref _paging);
}

public sealed partial class ScanListPagePaging : ApiModel<ScanListPagePaging>
{
    public Optional<string?> NextCursor { get => Get(_nextCursor); init => _nextCursor = value; }
    public bool? HasMore { get => Get(_hasMore); init => _hasMore = value; }

        json.Optional("next_cursor"u8, ref _nextCursor, JsonCodec.String);
        json.OptionalBoolean("has_more"u8, ref _hasMore);
}
