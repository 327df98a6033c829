/// <summary>The operations on wildcard.</summary>
public partial class WildcardClient : ApiClient
{
    /// <summary>Calls <c>getWildcard</c>.</summary>
    /// <remarks><c>GET /wildcard</c> (<c>getWildcard</c>).</remarks>
    /// <returns>A thing.</returns>
    public virtual Task<Thing> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getWildcard", $"/wildcard").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);
}
