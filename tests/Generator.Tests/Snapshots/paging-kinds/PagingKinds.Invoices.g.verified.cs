/// <summary>The operations on invoices.</summary>
public partial class InvoicesClient : ApiClient
{
    /// <summary>Lists invoices after the last one.</summary>
    /// <remarks><c>GET /invoices</c> (<c>invoices-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<InvoiceListPageData, InvoiceListPage> ListAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("invoices-list", $"/invoices").WithResponseFormat(ResponseFormat.Bare),
            Paging.ByCursor("starting_after", "limit").WithItems("/data").WithLastItem("/id").WithMore("/has_more"),
            JsonCodec.Model<InvoiceListPage>(), static response => response.Data,
            options, cancellationToken);
}
