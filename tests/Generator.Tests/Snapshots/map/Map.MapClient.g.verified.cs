/// <summary>A client for Objects with any names.</summary>
public partial class MapClient : ApiClient
{
    /// <summary>Gives maps.</summary>
    /// <remarks><c>GET /maps</c> (<c>maps</c>).</remarks>
    /// <returns>Maps.</returns>
    public virtual Task<Maps> GetMapsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("maps", $"/maps").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Maps>(), options, cancellationToken);
}
