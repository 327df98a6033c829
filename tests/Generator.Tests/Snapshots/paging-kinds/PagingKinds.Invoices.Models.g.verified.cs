public sealed partial class InvoiceListPage : ApiModel<InvoiceListPage>
{
    public required IReadOnlyList<InvoiceListPageData> Data { get => Get(_data, "data"); init => _data = value; }
    public required bool HasMore { get => Get(_hasMore, "has_more"); init => _hasMore = value; }
}

public sealed partial class InvoiceListPageData : ApiModel<InvoiceListPageData>
{
    public required string Id { get => Get(_id, "id"); init => _id = value; }
}
