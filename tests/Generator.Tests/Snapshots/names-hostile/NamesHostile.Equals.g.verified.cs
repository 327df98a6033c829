/// <summary>The operations on equals.</summary>
public partial class EqualsClient : ApiClient
{
    /// <summary>Has no id.</summary>
    /// <remarks><c>GET /equals/{id}</c> (<c>GET /equals/{id}</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    public virtual Task GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("GET /equals/{id}", $"/equals/{id}"), options, cancellationToken);
}
