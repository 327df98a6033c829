/// <summary>The operations on public.</summary>
public partial class PublicClient : ApiClient
{
    /// <summary>Calls <c>public</c>.</summary>
    /// <remarks><c>GET /public</c> (<c>public</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("public", $"/public").WithSecurity(), options, cancellationToken);
}
