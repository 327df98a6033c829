/// <summary>The operations on old.</summary>
public partial class OldClient : ApiClient
{
    /// <summary>Is not, but takes what is.</summary>
    /// <remarks><c>PUT /old</c> (<c>old-write</c>).</remarks>
    /// <param name="body">The request body.</param>
    /// <returns>It.</returns>
    public virtual Task<Other> UpdateAsync(OldUpdate body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("old-write", $"/old").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.Model<Other>(), options, cancellationToken);

    /// <summary>Is deprecated.</summary>
    /// <remarks><c>GET /old</c> (<c>old</c>).</remarks>
    /// <param name="query">The query and header parameters.</param>
    /// <returns>It.</returns>
    [Obsolete("Deprecated by the API.")]
    public virtual Task<Thing> GetAsync(
        OldGetOptions? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("old", $"/old").WithResponseFormat(ResponseFormat.Bare).AddQuery("q", query?.Q).AddQuery("r", query?.R),
            JsonCodec.Model<Thing>(), options, cancellationToken);
}
