/// <summary>The operations on thing stat parts.</summary>
public partial class ThingStatPartsClient : ApiClient
{
    /// <summary>Calls <c>partOfStats</c>.</summary>
    /// <remarks><c>GET /things/stats/parts/{part}</c> (<c>partOfStats</c>).</remarks>
    /// <param name="part">The value of the path parameter.</param>
    public virtual Task GetAsync(long part, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("partOfStats", $"/things/stats/parts/{part}"), options, cancellationToken);
}
