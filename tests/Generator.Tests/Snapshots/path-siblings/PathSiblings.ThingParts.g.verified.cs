/// <summary>The operations on thing parts.</summary>
public partial class ThingPartsClient : ApiClient
{
    /// <summary>Calls <c>part</c>.</summary>
    /// <remarks><c>GET /things/{id}/parts/{part}</c> (<c>part</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <param name="part">The value of the path parameter.</param>
    public virtual Task GetAsync(string id, long part, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("part", $"/things/{PathValue.Create(id, reserved: ["stats"])}/parts/{part}"), options, cancellationToken);

    /// <summary>Calls <c>newest</c>.</summary>
    /// <remarks><c>GET /things/{thing}/parts/newest</c> (<c>newest</c>).</remarks>
    /// <param name="thing">The value of the path parameter.</param>
    public virtual Task GetNewestAsync(string thing, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("newest", $"/things/{thing}/parts/newest"), options, cancellationToken);
}
