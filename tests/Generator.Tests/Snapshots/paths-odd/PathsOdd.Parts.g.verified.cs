/// <summary>The operations on parts.</summary>
public partial class PartsClient : ApiClient
{
    /// <summary>Calls <c>parts a</c>.</summary>
    /// <remarks><c>GET /parts/{a}</c> (<c>parts a</c>).</remarks>
    /// <param name="a">The value of the path parameter.</param>
    public virtual Task GetAsync(string a, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("parts a", $"/parts/{a}"), options, cancellationToken);

    /// <summary>Calls <c>parts-a</c>.</summary>
    /// <remarks><c>GET /parts/{b}</c> (<c>parts-a</c>).</remarks>
    /// <param name="b">The value of the path parameter.</param>
    public virtual Task GetByBAsync(string b, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("parts-a", $"/parts/{b}"), options, cancellationToken);
}
