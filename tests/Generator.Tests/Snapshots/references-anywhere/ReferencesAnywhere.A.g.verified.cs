/// <summary>The operations on a.</summary>
public partial class AClient : ApiClient
{
    /// <summary>Calls <c>getA</c>.</summary>
    /// <remarks><c>GET /a/{id}</c> (<c>getA</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <param name="query">The query and header parameters.</param>
    /// <returns>Headers, in RequestOptions.OnResponse: X-Next.</returns>
    public virtual Task<IdGet200> GetAsync(
        long id, AGetOptions? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getA", $"/a/{id}").WithResponseFormat(ResponseFormat.Bare).AddQuery("limit", query?.Limit),
            JsonCodec.Model<IdGet200>(), options, cancellationToken);
}
