/// <summary>The operations on ponds.</summary>
public partial class PondsClient : ApiClient
{
    /// <summary>Gets a pond.</summary>
    /// <remarks><c>GET /ponds/{pond_id}</c> (<c>pond-get</c>).</remarks>
    /// <param name="pondId">The value of the path parameter.</param>
    /// <returns>It.</returns>
    public virtual Task<Pond> GetAsync(string pondId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("pond-get", $"/ponds/{pondId}").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Pond>(), options, cancellationToken);
}
