/// <summary>The operations on nameless.</summary>
public partial class NamelessClient : ApiClient
{
    /// <summary>Calls <c>GET /nameless</c>.</summary>
    /// <remarks><c>GET /nameless</c> (<c>GET /nameless</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("GET /nameless", $"/nameless"), options, cancellationToken);
}
