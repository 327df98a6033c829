/// <summary>The operations on both.</summary>
public partial class BothClient : ApiClient
{
    /// <summary>Calls <c>both</c>.</summary>
    /// <remarks><c>GET /both</c> (<c>both</c>).</remarks>
    /// <returns>It. Headers, in <c>RequestOptions.OnResponse</c>: <c>X-Left</c>.</returns>
    public virtual Task<string> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("both", $"/both").WithResponseFormat(ResponseFormat.Bare), JsonCodec.String, options, cancellationToken);
}
