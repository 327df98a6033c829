/// <summary>The operations on reports.</summary>
public partial class ReportsClient : ApiClient
{
    /// <summary>Calls <c>reportsList</c>.</summary>
    /// <remarks><c>GET /reports</c> (<c>reportsList</c>).</remarks>
    public virtual Task ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("reportsList", $"/reports").WithSecurity("large"), options, cancellationToken);
}
