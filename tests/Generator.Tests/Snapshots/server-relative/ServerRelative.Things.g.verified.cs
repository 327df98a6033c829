/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Calls <c>things</c>.</summary>
    /// <remarks><c>GET /things</c> (<c>things</c>).</remarks>
    public virtual Task GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("things", $"/things"), options, cancellationToken);
}
