/// <summary>The operations on carriers.</summary>
public partial class CarriersClient : ApiClient
{
    /// <summary>Lists carriers by offsets, in an object that is optional.</summary>
    /// <remarks><c>GET /carriers</c> (<c>carriers-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<Carrier, CarrierListPage> ListAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("carriers-list", $"/carriers").WithResponseFormat(ResponseFormat.Bare),
            Paging.ByOffset("startAt", "maxResults").WithItems("/data/values").WithLast("/data/isLast"),
            JsonCodec.Model<CarrierListPage>(), static response => response.Data?.Values.Value,
            options, cancellationToken);
}
