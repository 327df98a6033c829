/// <summary>The operations on certificate.</summary>
public partial class CertificateClient : ApiClient
{
    /// <summary>Calls <c>certificate</c>.</summary>
    /// <remarks><c>GET /certificate</c> (<c>certificate</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("certificate", $"/certificate"), options, cancellationToken);
}
