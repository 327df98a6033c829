/// <summary>The operations on maps.</summary>
public partial class MapsClient : ApiClient
{
    /// <summary>Gives maps.</summary>
    /// <remarks><c>GET /maps</c> (<c>maps</c>).</remarks>
    /// <returns>Maps.</returns>
    public virtual Task<MapGetAllResult> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("maps", $"/maps").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<MapGetAllResult>(), options, cancellationToken);
}
