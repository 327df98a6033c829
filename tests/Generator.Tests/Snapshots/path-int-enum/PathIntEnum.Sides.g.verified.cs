/// <summary>The operations on sides.</summary>
public partial class SidesClient : ApiClient
{
    /// <summary>Gets a side that is one of alternatives.</summary>
    /// <remarks><c>GET /sides/{side}/{end}</c> (<c>side-get</c>).</remarks>
    /// <param name="side">The value of the path parameter.</param>
    /// <param name="end">The value of the path parameter.</param>
    public virtual Task GetAsync(
        SideSideValue side, SideEndValue end, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("side-get", $"/sides/{side}/{end}"), options, cancellationToken);
}
