/// <summary>The operations on stamps.</summary>
public partial class StampsClient : ApiClient
{
    /// <summary>Lists stamps as another generator declares it.</summary>
    /// <remarks><c>GET /stamps</c> (<c>stamps-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<string, StampListPage> ListAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("stamps-list", $"/stamps").WithResponseFormat(ResponseFormat.Bare),
            Paging.ByOffset("position", "amount").WithItems("/hits/found"),
            JsonCodec.Model<StampListPage>(), static response => response.Hits?.Found,
            options, cancellationToken);
}
