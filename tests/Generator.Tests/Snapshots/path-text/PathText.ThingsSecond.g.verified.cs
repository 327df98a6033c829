/// <summary>The operations on things second.</summary>
public partial class ThingsSecondClient : ApiClient
{
    /// <summary>Calls <c>secondThings</c>.</summary>
    /// <remarks><c>GET /things#second</c> (<c>secondThings</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("secondThings", $"/things"), options, cancellationToken);
}
