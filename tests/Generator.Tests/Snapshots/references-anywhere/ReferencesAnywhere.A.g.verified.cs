/// <summary>The operations on a.</summary>
public partial class AClient : ApiClient
{
    /// <summary>Calls <c>getA</c>.</summary>
    /// <remarks><c>GET /a/{id}</c> (<c>getA</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <returns>Headers, in <c>RequestOptions.OnResponse</c>: <c>X-Next</c>.</returns>
    public virtual Task<AIdGet200> GetAsync(long id, AGetOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getA", $"/a/{id}").WithResponseFormat(ResponseFormat.Bare).AddQuery("limit", options?.Limit),
            JsonCodec.Model<AIdGet200>(), options, cancellationToken);
}
