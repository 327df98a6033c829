/// <summary>The operations on cats.</summary>
public partial class CatsClient : ApiClient
{
    /// <summary>Deletes a cat.</summary>
    /// <remarks><c>DELETE /cats/{cat_id}</c> (<c>cat-delete</c>).</remarks>
    /// <param name="catId">The value of the path parameter.</param>
    /// <returns>Whether.</returns>
    public virtual Task<CatDeleteResult> DeleteAsync(
        string catId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Delete("cat-delete", $"/cats/{catId}").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<CatDeleteResult>(), options, cancellationToken);

    /// <summary>Gets a cat.</summary>
    /// <remarks><c>GET /cats/{cat_id}</c> (<c>cat-get</c>).</remarks>
    /// <param name="catId">The value of the path parameter.</param>
    /// <returns>The cat.</returns>
    public virtual Task<Cat> GetAsync(string catId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("cat-get", $"/cats/{catId}").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Cat>(), options, cancellationToken);
}
