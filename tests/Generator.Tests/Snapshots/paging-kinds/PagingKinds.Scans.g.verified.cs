/// <summary>The operations on scans.</summary>
public partial class ScansClient : ApiClient
{
    /// <summary>Lists scans by a cursor next to the result.</summary>
    /// <remarks><c>GET /scans</c> (<c>scans-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<string, ScanListPage> ListAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("scans-list", $"/scans").WithResponseFormat(ResponseFormat.WholeEnvelope),
            Paging.ByCursor("cursor", "limit").WithItems("/result").WithNext("/paging/next_cursor").WithMore("/paging/has_more"),
            JsonCodec.Model<ScanListPage>(), static response => response.Result,
            options, cancellationToken);
}
