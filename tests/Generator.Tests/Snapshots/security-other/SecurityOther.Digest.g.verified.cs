/// <summary>The operations on digest.</summary>
public partial class DigestClient : ApiClient
{
    /// <summary>Calls <c>digest</c>.</summary>
    /// <remarks><c>GET /digest</c> (<c>digest</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("digest", $"/digest").WithSecurity("digest"), options, cancellationToken);
}
