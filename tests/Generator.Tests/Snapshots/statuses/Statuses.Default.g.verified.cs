/// <summary>The operations on default.</summary>
public partial class DefaultClient : ApiClient
{
    /// <summary>Answers whatever it is.</summary>
    /// <remarks><c>GET /default</c> (<c>default</c>).</remarks>
    /// <returns>Any.</returns>
    public virtual Task<double> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("default", $"/default").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Double, options, cancellationToken);
}
