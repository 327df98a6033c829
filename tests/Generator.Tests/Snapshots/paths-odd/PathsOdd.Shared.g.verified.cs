/// <summary>The operations on shared.</summary>
public partial class SharedClient : ApiClient
{
    /// <summary>Calls <c>twice</c>.</summary>
    /// <remarks><c>GET /shared</c> (<c>twice</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("twice", $"/shared"), options, cancellationToken);
}
