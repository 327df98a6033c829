/// <summary>The operations on public too.</summary>
public partial class PublicTooClient : ApiClient
{
    /// <summary>Calls <c>publicToo</c>.</summary>
    /// <remarks><c>GET /public-too</c> (<c>publicToo</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("publicToo", $"/public-too").WithSecurity(), options, cancellationToken);
}
