/// <summary>The operations on d.</summary>
public partial class DClient : ApiClient
{
    /// <summary>Calls <c>getD</c>.</summary>
    /// <remarks><c>GET /d</c> (<c>getD</c>).</remarks>
    /// <returns>Headers, in <c>RequestOptions.OnResponse</c>: <c>X-Next</c>.</returns>
    public virtual Task<AIdGet200> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getD", $"/d").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<AIdGet200>(), options, cancellationToken);
}
