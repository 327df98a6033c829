/// <summary>The operations on newer.</summary>
public partial class NewerClient : ApiClient
{
    /// <summary>Calls <c>newer</c>.</summary>
    /// <remarks><c>GET /newer</c> (<c>newer</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("newer", $"/newer").WithServer("/v2"), options, cancellationToken);
}
