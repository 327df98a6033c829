namespace Acme.Intel.V2;

/// <summary>The operations on intel.</summary>
public partial class IntelClient : ApiClient
{
    /// <summary>Is a resource called like the client.</summary>
    /// <remarks><c>GET /intel/{id}</c> (<c>intel</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    public virtual Task GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("intel", $"/intel/{id}"), options, cancellationToken);
}
