/// <summary>The operations on parcels.</summary>
public partial class ParcelsClient : ApiClient
{
    /// <summary>Lists parcels by tokens.</summary>
    /// <remarks><c>GET /parcels</c> (<c>parcels-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<ParcelListPageParcel, ParcelListPage> ListAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("parcels-list", $"/parcels").WithResponseFormat(ResponseFormat.Bare),
            Paging.ByCursor("pageToken", "pageSize").WithItems("/parcels").WithNext("/nextPageToken"),
            JsonCodec.Model<ParcelListPage>(), static response => response.Parcels,
            options, cancellationToken);
}
