/// <summary>The operations on untyped.</summary>
public partial class UntypedClient : ApiClient
{
    /// <summary>Calls <c>getUntyped</c>.</summary>
    /// <remarks><c>GET /untyped</c> (<c>getUntyped</c>).</remarks>
    /// <returns>JSON.</returns>
    public virtual Task<JsonElement> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getUntyped", $"/untyped").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Json, options, cancellationToken);
}
