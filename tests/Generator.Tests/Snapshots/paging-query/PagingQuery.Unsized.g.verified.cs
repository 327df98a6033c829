/// <summary>The operations on unsized.</summary>
public partial class UnsizedClient : ApiClient
{
    /// <summary>Lists pages whose size nobody can choose.</summary>
    /// <remarks><c>GET /unsized</c> (<c>unsized-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<string> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("unsized-list", $"/unsized").WithResponseFormat(ResponseFormat.Bare),
            Paging.ByPageNumber("page", null, first: 1, defaultSize: 50), JsonCodec.String, options, cancellationToken);
}
