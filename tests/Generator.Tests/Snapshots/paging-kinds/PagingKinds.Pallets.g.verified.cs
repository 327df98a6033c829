/// <summary>The operations on pallets.</summary>
public partial class PalletsClient : ApiClient
{
    /// <summary>Lists pallets by the header Link.</summary>
    /// <remarks><c>GET /pallets</c> (<c>pallets-list</c>).</remarks>
    /// <returns>One page. Headers, in <c>RequestOptions.OnResponse</c>: <c>Link</c>.</returns>
    public virtual AsyncPageable<Carrier> ListAsync(PalletListOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("pallets-list", $"/pallets").WithResponseFormat(ResponseFormat.Bare).AddQuery("since", options?.Since),
            Paging.ByLink("per_page"), JsonCodec.Model<Carrier>(), options, cancellationToken);
}
