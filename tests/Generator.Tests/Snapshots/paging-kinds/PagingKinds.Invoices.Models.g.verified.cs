public sealed partial class InvoiceListPage : ApiModel<InvoiceListPage>
{
    public required IReadOnlyList<InvoiceListPageData> Data { get => Get(_data); init => _data = value; }
    public required bool HasMore { get => Get(_hasMore); init => _hasMore = value; }

        json.RequiredModels("data"u8, ref _data);
        json.RequiredBoolean("has_more"u8, ref _hasMore);
}

public sealed partial class InvoiceListPageData : ApiModel<InvoiceListPageData>
{
    public required string Id { get => Get(_id); init => _id = value; }

        json.RequiredString("id"u8, ref _id);
}
