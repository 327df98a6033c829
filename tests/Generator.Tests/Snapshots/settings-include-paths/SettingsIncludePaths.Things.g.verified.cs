/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Is included.</summary>
    /// <remarks><c>GET /things</c> (<c>things</c>).</remarks>
    public virtual Task GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("things", $"/things"), options, cancellationToken);

    /// <summary>Is included.</summary>
    /// <remarks><c>GET /things/{thing_id}</c> (<c>thing</c>).</remarks>
    /// <param name="thingId">The value of the path parameter.</param>
    public virtual Task GetAsync(string thingId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("thing", $"/things/{thingId}"), options, cancellationToken);
}
