/// <summary>The operations on default.</summary>
public partial class DefaultClient : ApiClient
{
    /// <summary>Calls <c>getDefault</c>.</summary>
    /// <remarks><c>GET /default</c> (<c>getDefault</c>).</remarks>
    /// <returns>A thing. Headers, in <c>RequestOptions.OnResponse</c>: <c>X-Total</c>.</returns>
    public virtual Task<Thing> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getDefault", $"/default").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);
}
