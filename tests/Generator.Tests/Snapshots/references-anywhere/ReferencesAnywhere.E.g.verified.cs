/// <summary>The operations on e.</summary>
public partial class EClient : ApiClient
{
    /// <summary>Calls <c>getE</c>.</summary>
    /// <remarks><c>GET /e</c> (<c>getE</c>).</remarks>
    /// <returns>The result.</returns>
    public virtual Task<A> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("getE", $"/e").WithResponseFormat(ResponseFormat.Bare), JsonCodec.Model<A>(), options, cancellationToken);
}
