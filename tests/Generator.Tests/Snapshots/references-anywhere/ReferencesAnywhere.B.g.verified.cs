/// <summary>The operations on b.</summary>
public partial class BClient : ApiClient
{
    /// <summary>Calls <c>getA</c>.</summary>
    /// <remarks><c>GET /b/{id}</c> (<c>getA</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <returns>Headers, in <c>RequestOptions.OnResponse</c>: <c>X-Next</c>.</returns>
    public virtual Task<B> GetAsync(long id, BGetOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getA", $"/b/{id}").WithResponseFormat(ResponseFormat.Bare).AddQuery("limit", options?.Limit),
            JsonCodec.Model<B>(), options, cancellationToken);
}
