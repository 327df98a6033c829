/// <summary>The operations on range.</summary>
public partial class RangeClient : ApiClient
{
    /// <summary>Answers a range of statuses.</summary>
    /// <remarks><c>GET /range</c> (<c>range</c>).</remarks>
    /// <returns>Any.</returns>
    public virtual Task<bool> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("range", $"/range").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Boolean, options, cancellationToken);
}
