/// <summary>The operations on paints.</summary>
public partial class PaintsClient : ApiClient
{
    /// <summary>Gets a paint.</summary>
    /// <remarks><c>GET /paints/{paint_id}</c> (<c>paint-get</c>).</remarks>
    /// <param name="paintId">The value of the path parameter.</param>
    /// <returns>A paint.</returns>
    public virtual Task<Paint> GetAsync(string paintId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("paint-get", $"/paints/{paintId}").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Paint>(), options, cancellationToken);
}
