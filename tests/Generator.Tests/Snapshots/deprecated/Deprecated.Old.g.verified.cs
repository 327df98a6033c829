/// <summary>The operations on old.</summary>
public partial class OldClient : ApiClient
{
    /// <summary>Is deprecated.</summary>
    /// <remarks><c>GET /old</c> (<c>old</c>).</remarks>
    /// <returns>It.</returns>
    [Obsolete("Deprecated by the API.")]
    public virtual Task<Thing> GetAsync(OldGetOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("old", $"/old").WithResponseFormat(ResponseFormat.Bare).AddQuery("q", options?.Q).AddQuery("r", options?.R),
            JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Is not, but takes what is.</summary>
    /// <remarks><c>PUT /old</c> (<c>old-write</c>).</remarks>
    /// <returns>It.</returns>
    public virtual Task<Other> WriteAsync(Thing body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("old-write", $"/old").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.Model<Other>(), options, cancellationToken);
}
