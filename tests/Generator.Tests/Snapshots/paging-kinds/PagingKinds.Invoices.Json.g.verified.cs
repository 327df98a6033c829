partial class InvoiceListPage : IApiModel<InvoiceListPage>
{
        json.Required("data"u8, ref _data, JsonCodec.List(JsonCodec.Model<InvoiceListPageData>()));
        json.Required("has_more"u8, ref _hasMore, JsonCodec.Boolean);
}
partial class InvoiceListPageData : IApiModel<InvoiceListPageData>
{
        json.Required("id"u8, ref _id, JsonCodec.String);
}
