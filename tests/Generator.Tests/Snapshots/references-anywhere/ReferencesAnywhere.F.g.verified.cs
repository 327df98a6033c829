/// <summary>The operations on f.</summary>
public partial class FClient : ApiClient
{
    /// <summary>Calls <c>getF</c>.</summary>
    /// <remarks><c>GET /f</c> (<c>getF</c>).</remarks>
    /// <returns>The result.</returns>
    public virtual Task<All> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getF", $"/f").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<All>(), options, cancellationToken);
}
