/// <summary>The operations on both.</summary>
public partial class BothClient : ApiClient
{
    /// <summary>Calls <c>both</c>.</summary>
    /// <remarks><c>GET /both</c> (<c>both</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("both", $"/both").WithSecurity("key secret"), options, cancellationToken);
}
