/// <summary>The operations on absent.</summary>
public partial class AbsentClient : ApiClient
{
    /// <summary>Calls <c>getAbsent</c>.</summary>
    /// <remarks><c>GET /absent</c> (<c>getAbsent</c>).</remarks>
    /// <returns>The result.</returns>
    public virtual Task<JsonElement> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getAbsent", $"/absent").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Json, options, cancellationToken);
}
