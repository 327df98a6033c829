/// <summary>The operations on both.</summary>
public partial class BothClient : ApiClient
{
    /// <summary>Calls <c>both</c>.</summary>
    /// <remarks><c>GET /both/{first}-{second}.json</c> (<c>both</c>).</remarks>
    /// <param name="first">The value of the path parameter.</param>
    /// <param name="second">The value of the path parameter.</param>
    public virtual Task GetAsync(
        string first, long second, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("both", $"/both/{first}-{second}.json"), options, cancellationToken);
}
