public sealed partial class ScanListPage : ApiModel<ScanListPage>
{
    public required bool Success { get => Get(_success, "success"); init => _success = value; }
    public required IReadOnlyList<string> Result { get => Get(_result, "result"); init => _result = value; }
    public required ScanListPagePaging Paging { get => Get(_paging, "paging"); init => _paging = value; }
}

public sealed partial class ScanListPagePaging : ApiModel<ScanListPagePaging>
{
    public Optional<string?> NextCursor { get => Get(_nextCursor, "next_cursor"); init => _nextCursor = value; }
    public bool? HasMore { get => Get(_hasMore, "has_more"); init => _hasMore = value; }
}
