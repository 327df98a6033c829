/// <summary>The operations on offsets.</summary>
public partial class OffsetsClient : ApiClient
{
    /// <summary>Lists by offset.</summary>
    /// <remarks><c>GET /offsets</c> (<c>offset-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual AsyncPageable<double> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Get("offset-list", $"/offsets").WithResponseFormat(ResponseFormat.Bare),
            Paging.ByOffset("offset", "limit"), JsonCodec.Double, options, cancellationToken);
}
