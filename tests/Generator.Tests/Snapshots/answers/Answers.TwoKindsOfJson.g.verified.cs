/// <summary>The operations on two kinds of json.</summary>
public partial class TwoKindsOfJsonClient : ApiClient
{
    /// <summary>Calls <c>getTwoKindsOfJson</c>.</summary>
    /// <remarks><c>GET /two-kinds-of-json</c> (<c>getTwoKindsOfJson</c>).</remarks>
    /// <returns>A thing, or what it is linked to.</returns>
    public virtual Task<Thing> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getTwoKindsOfJson", $"/two-kinds-of-json").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Calls <c>getTwoKindsOfJson</c>.</summary>
    /// <remarks><c>GET /two-kinds-of-json</c> (<c>getTwoKindsOfJson</c>), with content of type <c>application/ld+json</c>.</remarks>
    /// <returns>A thing, or what it is linked to.</returns>
    public virtual Task<TwoKindsOfJsonAsLd> GetAsLdAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getTwoKindsOfJson", $"/two-kinds-of-json")
                .Accept("application/ld+json")
                .WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<TwoKindsOfJsonAsLd>(), options, cancellationToken);
}
