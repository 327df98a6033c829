/// <summary>The operations on rates.</summary>
public partial class RatesClient : ApiClient
{
    /// <summary>Gets a rate.</summary>
    /// <remarks><c>GET /rates/{rate}/{when}/{flag}.{ending}</c> (<c>rate-get</c>).</remarks>
    /// <param name="rate">The value of the path parameter.</param>
    /// <param name="when">The value of the path parameter.</param>
    /// <param name="flag">The value of the path parameter.</param>
    /// <param name="ending">The value of the path parameter.</param>
    public virtual Task GetAsync(
        double rate, DateTimeOffset when, bool flag, string ending, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("rate-get", $"/rates/{rate}/{when}/{flag}.{ending}"), options, cancellationToken);
}
