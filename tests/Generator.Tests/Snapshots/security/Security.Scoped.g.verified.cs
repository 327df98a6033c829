/// <summary>The operations on scoped.</summary>
public partial class ScopedClient : ApiClient
{
    /// <summary>Calls <c>scoped</c>.</summary>
    /// <remarks><c>GET /scoped</c> (<c>scoped</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("scoped", $"/scoped").WithSecurity("oauth"), options, cancellationToken);
}
