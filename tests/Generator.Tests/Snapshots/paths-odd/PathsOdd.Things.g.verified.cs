/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Calls <c>noSlash</c>.</summary>
    /// <remarks><c>GET /things</c> (<c>noSlash</c>).</remarks>
    public virtual Task GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("noSlash", $"/things"), options, cancellationToken);
}
