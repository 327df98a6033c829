/// <summary>A client for A server that only says a path.</summary>
public partial class ServerRelativeClient : ApiClient
{
    /// <summary>Calls <c>things</c>.</summary>
    /// <remarks><c>GET /things</c> (<c>things</c>).</remarks>
    public virtual Task GetThingsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("things", $"/things"), options, cancellationToken);
}
