/// <summary>The operations on store things.</summary>
public partial class StoreThingsClient : ApiClient
{
    /// <summary>Is called by the path.</summary>
    /// <remarks><c>GET /v1/thingies</c> (<c>things</c>).</remarks>
    public virtual Task GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("things", $"/v1/thingies"), options, cancellationToken);

    /// <summary>Has a method of its own.</summary>
    /// <remarks><c>POST /v1/thingies</c> (<c>do</c>).</remarks>
    public virtual Task SubmitAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("do", $"/v1/thingies"), options, cancellationToken);
}
