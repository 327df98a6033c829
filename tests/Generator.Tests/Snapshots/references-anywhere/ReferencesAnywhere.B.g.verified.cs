/// <summary>The operations on b.</summary>
public partial class BClient : ApiClient
{
    /// <summary>Calls <c>getA</c>.</summary>
    /// <remarks><c>GET /b/{id}</c> (<c>getA</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <param name="query">The query and header parameters.</param>
    /// <returns>Headers, in RequestOptions.OnResponse: X-Next.</returns>
    public virtual Task<B2> GetAsync(
        long id, BGetOptions? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getA", $"/b/{id}").WithResponseFormat(ResponseFormat.Bare).AddQuery("limit", query?.Limit),
            JsonCodec.Model<B2>(), options, cancellationToken);
}
