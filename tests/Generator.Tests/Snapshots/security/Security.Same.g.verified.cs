/// <summary>The operations on same.</summary>
public partial class SameClient : ApiClient
{
    /// <summary>Calls <c>same</c>.</summary>
    /// <remarks><c>GET /same</c> (<c>same</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("same", $"/same"), options, cancellationToken);
}
