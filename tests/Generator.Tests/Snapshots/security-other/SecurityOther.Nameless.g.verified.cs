/// <summary>The operations on nameless.</summary>
public partial class NamelessClient : ApiClient
{
    /// <summary>Calls <c>nameless</c>.</summary>
    /// <remarks><c>GET /nameless</c> (<c>nameless</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("nameless", $"/nameless").WithSecurity("nameless"), options, cancellationToken);
}
