/// <summary>The operations on kind indicator types.</summary>
public partial class KindIndicatorTypesClient : ApiClient
{
    /// <summary>One.</summary>
    /// <remarks><c>GET /kinds/indicator-types</c> (<c>a</c>).</remarks>
    public virtual Task GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("a", $"/kinds/indicator-types"), options, cancellationToken);

    /// <summary>Other.</summary>
    /// <remarks><c>GET /kinds/indicatorTypes</c> (<c>b</c>).</remarks>
    public virtual Task GetBAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("b", $"/kinds/indicatorTypes"), options, cancellationToken);
}
