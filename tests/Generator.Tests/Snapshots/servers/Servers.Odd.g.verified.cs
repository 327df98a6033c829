/// <summary>The operations on odd.</summary>
public partial class OddClient : ApiClient
{
    /// <summary>Calls <c>odd</c>.</summary>
    /// <remarks><c>GET /odd</c> (<c>odd</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("odd", $"/odd"), options, cancellationToken);
}
