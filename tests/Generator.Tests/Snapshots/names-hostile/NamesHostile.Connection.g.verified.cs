/// <summary>The operations on connection.</summary>
public partial class ConnectionClient : ApiClient
{
    /// <summary>Is a resource called like a member of the base.</summary>
    /// <remarks><c>GET /connection/{id}</c> (<c>connection</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    public virtual Task GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("connection", $"/connection/{id}"), options, cancellationToken);
}
