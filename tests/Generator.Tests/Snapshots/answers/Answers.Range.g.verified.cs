/// <summary>The operations on range.</summary>
public partial class RangeClient : ApiClient
{
    /// <summary>Calls <c>getRange</c>.</summary>
    /// <remarks><c>GET /range</c> (<c>getRange</c>).</remarks>
    /// <returns>A thing.</returns>
    public virtual Task<Thing> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getRange", $"/range").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);
}
