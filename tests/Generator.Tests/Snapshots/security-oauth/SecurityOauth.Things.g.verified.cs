/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Calls <c>thingsList</c>.</summary>
    /// <remarks><c>GET /things</c> (<c>thingsList</c>).</remarks>
    public virtual Task ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("thingsList", $"/things"), options, cancellationToken);

    /// <summary>Calls <c>thingsCreate</c>.</summary>
    /// <remarks><c>POST /things</c> (<c>thingsCreate</c>).</remarks>
    public virtual Task CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("thingsCreate", $"/things"), options, cancellationToken);
}
