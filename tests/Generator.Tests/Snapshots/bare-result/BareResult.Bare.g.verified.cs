/// <summary>The operations on bare.</summary>
public partial class BareClient : ApiClient
{
    /// <summary>Nothing.</summary>
    /// <remarks><c>DELETE /bare</c> (<c>nothing</c>).</remarks>
    public virtual Task DeleteAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Delete("nothing", $"/bare"), options, cancellationToken);

    /// <summary>An object.</summary>
    /// <remarks><c>GET /bare</c> (<c>object</c>).</remarks>
    /// <returns>It.</returns>
    public virtual Task<Bare> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("object", $"/bare").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Bare>(), options, cancellationToken);

    /// <summary>A list.</summary>
    /// <remarks><c>PATCH /bare</c> (<c>list</c>).</remarks>
    /// <returns>All.</returns>
    public virtual Task<IReadOnlyList<bool>> UpdateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Patch("list", $"/bare").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.Boolean), options, cancellationToken);

    /// <summary>A result with members that the envelope has too.</summary>
    /// <remarks><c>POST /bare</c> (<c>exact</c>).</remarks>
    /// <returns>It.</returns>
    public virtual Task<BareCreateResult> CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("exact", $"/bare").WithResponseFormat(ResponseFormat.Exact),
            JsonCodec.Model<BareCreateResult>(), options, cancellationToken);

    /// <summary>A number.</summary>
    /// <remarks><c>PUT /bare</c> (<c>number</c>).</remarks>
    /// <returns>It.</returns>
    public virtual Task<double> ReplaceAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("number", $"/bare").WithResponseFormat(ResponseFormat.Bare), JsonCodec.Double, options, cancellationToken);
}
