/// <summary>The operations on parts.</summary>
public partial class PartsClient : ApiClient
{
    /// <summary>Calls <c>partsList</c>.</summary>
    /// <remarks><c>GET /parts</c> (<c>partsList</c>).</remarks>
    public virtual Task ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("partsList", $"/parts").WithSecurity("user", "sandbox", "broken"), options, cancellationToken);
}
