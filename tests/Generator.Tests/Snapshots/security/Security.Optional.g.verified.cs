/// <summary>The operations on optional.</summary>
public partial class OptionalClient : ApiClient
{
    /// <summary>Calls <c>optional</c>.</summary>
    /// <remarks><c>GET /optional</c> (<c>optional</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("optional", $"/optional").WithSecurity("token", ""), options, cancellationToken);
}
