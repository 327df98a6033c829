/// <summary>The operations on text.</summary>
public partial class TextClient : ApiClient
{
    /// <summary>Calls <c>plainValues</c>.</summary>
    /// <remarks><c>GET /text/{number}/{flag}/{when}</c> (<c>plainValues</c>).</remarks>
    /// <param name="number">The value of the path parameter.</param>
    /// <param name="flag">The value of the path parameter.</param>
    /// <param name="when">The value of the path parameter.</param>
    public virtual Task GetAsync(
        double number, bool flag, DateTimeOffset when, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("plainValues", $"/text/{number}/{flag}/{when}"), options, cancellationToken);
}
