/// <summary>The operations on 日本.</summary>
public partial class 日本Client : ApiClient
{
    /// <summary>Is not ASCII.</summary>
    /// <remarks><c>GET /日本/{id}</c> (<c>日本</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    public virtual Task GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("\u65E5\u672C", $"/\u65E5\u672C/{id}"), options, cancellationToken);
}
