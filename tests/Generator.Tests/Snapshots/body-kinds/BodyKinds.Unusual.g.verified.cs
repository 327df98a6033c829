/// <summary>The operations on unusual.</summary>
public partial class UnusualClient : ApiClient
{
    /// <summary>Calls <c>deleteWithBody</c>.</summary>
    /// <remarks><c>DELETE /unusual</c> (<c>deleteWithBody</c>).</remarks>
    public virtual Task DeleteAsync(Fields body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Delete("deleteWithBody", $"/unusual").WithJson(body), options, cancellationToken);

    /// <summary>Calls <c>getWithBody</c>.</summary>
    /// <remarks><c>GET /unusual</c> (<c>getWithBody</c>).</remarks>
    public virtual Task GetAsync(Fields body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("getWithBody", $"/unusual").WithJson(body), options, cancellationToken);
}
